package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.TypeName;

/** How a generated method makes its result of what the native returns. */
public sealed interface Lifting {

  /** It is the result, or boxed so. */
  record AsIs() implements Lifting {}

  /** The index of an enum constant, by its table. */
  record Index(String table) implements Lifting {}

  /** From the message that it returns. */
  record Packed(Codec codec) implements Lifting {}

  /**
   * A handle, for a new object.
   *
   * @param companion its class
   * @param nullable whether there may be none
   */
  record NewObject(TypeName companion, boolean nullable) implements Lifting {}

  /**
   * A handle, for a new object; none for the one that the method was called on.
   *
   * @param companion its class
   */
  record Chained(TypeName companion) implements Lifting {}
}
