package dev.nativebound.processor.model;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * A method that Rust implements, as the compiler has it.
 *
 * @param owner the bound type, which may have inherited the method
 * @param type with the type arguments of {@code owner}
 */
public record CrossingMethod(
    ExecutableElement element, TypeElement owner, ExecutableType type, Role role) {

  boolean isInherited() {
    return !element.getEnclosingElement().equals(owner);
  }

  /** Where a message about it goes: the bound type when what it inherited is written elsewhere. */
  Origin origin() {
    return Origin.of(isInherited() ? owner : element);
  }
}
