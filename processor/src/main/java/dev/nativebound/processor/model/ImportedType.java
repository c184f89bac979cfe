package dev.nativebound.processor.model;

import java.util.Optional;

/**
 * A type in the signature of an imported class, erased.
 *
 * @param descriptor JVM specification 4.3
 * @param dimensions those of an array
 * @param element the class, or that of the elements; empty for a primitive type and {@code void}
 */
public record ImportedType(String descriptor, int dimensions, Optional<TypeName> element) {

  /** Whether Rust has a reference. */
  public boolean isObject() {
    return dimensions > 0 || element.isPresent();
  }

  /** Whether it is the class {@code qualifiedName} itself. */
  public boolean is(String qualifiedName) {
    return dimensions == 0
        && element.filter(name -> name.canonicalName().equals(qualifiedName)).isPresent();
  }
}
