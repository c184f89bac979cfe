package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.codecs.Codec;
import java.util.List;

/** How a generated method passes a parameter on to its native. */
public sealed interface Lowering {

  /** As it is. */
  record AsIs() implements Lowering {}

  /** A box, which may not be null, as what it boxes. */
  record Unboxed() implements Lowering {}

  /** An enum constant, by its table. */
  record Index(String table) implements Lowering {}

  /**
   * A record, as its scalars.
   *
   * @param records itself and those in it, which may not be null, outer ones first
   */
  record Flattened(List<FlatRecord> records, List<FlatScalar> scalars) implements Lowering {}

  /**
   * A record inside a parameter.
   *
   * @param accessors what follows the parameter's name, {@code .from()}
   * @param path {@code line.from}, for messages
   */
  record FlatRecord(String accessors, String path) {}

  /**
   * A scalar inside a parameter.
   *
   * @param table that of an enum; empty for a primitive
   */
  record FlatScalar(String accessors, String path, String table) {}

  /**
   * An owned object, as its handle.
   *
   * @param companion the class that has it
   */
  record Handle(TypeName companion, boolean nullable) implements Lowering {}

  /** Owned objects, as their handles. */
  record Handles(TypeName companion) implements Lowering {}

  /** A callback, as the adapter that calls it. */
  record Callback(Codec.Adapter adapter, boolean nullable) implements Lowering {}

  /** Into the message. */
  record Packed(Codec codec) implements Lowering {}
}
