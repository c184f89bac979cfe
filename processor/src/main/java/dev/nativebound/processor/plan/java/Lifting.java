package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.plan.codecs.Codec;
import java.util.Optional;

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
   * Handles, for new objects.
   *
   * @param companion their class
   * @param component the type of the elements of an array; empty for a list
   */
  record NewObjects(TypeName companion, Optional<TypeRef> component) implements Lifting {}

  /** A handle, for a new object of the class itself; none for the one that is called. */
  record Chained() implements Lifting {}
}
