package dev.nativebound.processor.model;

import java.util.stream.Stream;

/**
 * A type where a method mentions it.
 *
 * @param type what decides how it crosses
 * @param marks the annotations that bear on it
 * @param qualified as the contract spells it, with qualified names and our own annotations
 * @param annotated as people read it, with simple names and annotations
 * @param simple with simple names alone
 * @param descriptor of the erased type (JVM specification 4.3.2)
 * @param ref as generated Java spells it
 */
public record TypeUse(
    JavaType type,
    Marks marks,
    String qualified,
    String annotated,
    String simple,
    String descriptor,
    TypeRef ref) {

  /**
   * What annotations say of the type.
   *
   * @param nullable whether {@code @Nullable} (of any package) is about the value itself
   * @param unsigned whether {@code @Unsigned} is anywhere on it, with a meaning there or not
   * @param ordered whether {@code @Ordered} is on it, with a meaning there or not
   * @param asObject whether {@code @AsObject} is on the parameter or method
   */
  public record Marks(boolean nullable, boolean unsigned, boolean ordered, boolean asObject) {}

  /** Whether the value itself may be null. */
  public boolean nullable() {
    return marks.nullable();
  }

  /** The same use, crossing as another kind of type. */
  public TypeUse ofType(JavaType other) {
    return new TypeUse(other, marks, qualified, annotated, simple, descriptor, ref);
  }

  /** It and all types inside of it, however deep; what is in a record is not inside. */
  public Stream<TypeUse> nest() {
    return Stream.concat(Stream.of(this), type.parts().stream().flatMap(TypeUse::nest));
  }
}
