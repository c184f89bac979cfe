package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;

/** How generated Java writes a value into a message, and reads it from one. */
public sealed interface Codec {

  /** By the writer's own method; {@code boxed} values are looked at for null. */
  record Scalar(PrimitiveKind kind, boolean boxed) implements Codec {}

  /** {@code String}. */
  record Text() implements Codec {}

  /** {@code int[]}. */
  record Numbers(PrimitiveKind kind) implements Codec {}

  /** {@code OptionalInt}. */
  record OptionalNumber(PrimitiveKind kind) implements Codec {}

  /** {@code java.time.Duration}. */
  record Library(LibraryKind kind) implements Codec {}

  /** By the table of an enum, which is in a field of that name. */
  record Constant(String table) implements Codec {}

  /** By a pair of methods of the generated class: {@code writeToken} and {@code readToken}. */
  record ByMethod(String suffix) implements Codec {}
}
