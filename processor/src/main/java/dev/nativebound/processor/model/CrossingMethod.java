package dev.nativebound.processor.model;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/** A method that Rust implements, as the compiler has it. */
public final class CrossingMethod {
  private final ExecutableElement element;
  private final TypeElement owner;
  private final ExecutableType type;
  private final Role role;

  CrossingMethod(ExecutableElement element, TypeElement owner, ExecutableType type, Role role) {
    this.element = element;
    this.owner = owner;
    this.type = type;
    this.role = role;
  }

  /** Its declaration, in the bound type or in one that it inherits from. */
  public ExecutableElement element() {
    return element;
  }

  /** With the type arguments of the bound type, which may have inherited the method. */
  public ExecutableType type() {
    return type;
  }

  /** How Rust has it. */
  public Role role() {
    return role;
  }

  boolean isInherited() {
    return !element.getEnclosingElement().equals(owner);
  }

  /** Where a message about it goes: the bound type when what it inherited is written elsewhere. */
  Origin origin() {
    return Origin.of(isInherited() ? owner : element);
  }
}
