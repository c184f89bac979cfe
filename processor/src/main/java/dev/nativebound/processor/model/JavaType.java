package dev.nativebound.processor.model;

import java.util.List;

/**
 * A type as a native method mentions it, reduced to what decides how it crosses.
 *
 * <p>Sealed, with a visitor: Java 17 has no pattern switch, and a new kind of type shall be a
 * compile error in every place that has to know it.
 */
public sealed interface JavaType permits DirectType, GeneratedType {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(JavaTypeVisitor<R> visitor);

  /** The types directly inside of it: elements, keys and values. */
  default List<TypeUse> parts() {
    return List.of();
  }
}
