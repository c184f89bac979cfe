package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import java.util.Optional;

/** How generated Java writes a value into a message, and reads it from one. */
public sealed interface Codec {

  /** Whether Rust may have a value of it that Java has not. */
  default boolean isRefusable() {
    return false;
  }

  /** By the writer's own method; {@code boxed} values are looked at for null. */
  record Scalar(PrimitiveKind kind, boolean boxed) implements Codec {}

  /** {@code String}. */
  record Text() implements Codec {}

  /** {@code int[]}. */
  record Numbers(PrimitiveKind kind) implements Codec {}

  /** {@code OptionalInt}. */
  record OptionalNumber(PrimitiveKind kind) implements Codec {}

  /** {@code java.time.Duration}. */
  record Library(LibraryKind kind) implements Codec {
    @Override
    public boolean isRefusable() {
      return switch (kind) {
        case PATH, BIG_INTEGER, BIG_DECIMAL -> true;
        case DURATION, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, UUID -> false;
      };
    }
  }

  /** By the table of an enum, which is in a field of that name. */
  record Constant(String table) implements Codec {}

  /** An owned object, which is only ever read: a new one of that class. */
  record NewObject(TypeName companion) implements Codec {}

  /**
   * A callback, which is only ever written: what calls it goes along with the message.
   *
   * @param className of the adapter
   * @param cast what the callback is cast to, where it is mentioned with wildcards
   */
  record Adapter(String className, Optional<TypeRef> cast) implements Codec {}

  /** By a pair of methods of the companion: {@code writeToken} and {@code readToken}. */
  record ByMethod(String suffix) implements Codec {
    @Override
    public boolean isRefusable() {
      return true;
    }
  }
}
