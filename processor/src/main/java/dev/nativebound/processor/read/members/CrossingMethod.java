package dev.nativebound.processor.read.members;

import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.origin.Origin;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** A method that Rust implements, as the compiler has it. */
public final class CrossingMethod {
  private final ExecutableElement element;
  private final TypeElement owner;
  private final ExecutableType type;
  private final Role role;
  private final List<? extends TypeMirror> thrown;

  CrossingMethod(ExecutableElement element, TypeElement owner, ExecutableType type, Role role) {
    this(element, owner, type, role, type.getThrownTypes());
  }

  CrossingMethod(
      ExecutableElement element,
      TypeElement owner,
      ExecutableType type,
      Role role,
      List<? extends TypeMirror> thrown) {
    this.element = element;
    this.owner = owner;
    this.type = type;
    this.role = role;
    this.thrown = thrown;
  }

  /** Its declaration, in the bound type or in one that it inherits from. */
  public ExecutableElement element() {
    return element;
  }

  /** With the type arguments of the bound type, which may have inherited the method. */
  public ExecutableType type() {
    return type;
  }

  /** What it may throw: less than it declares, where it is inherited from several types. */
  public List<? extends TypeMirror> thrown() {
    return thrown;
  }

  /** How Rust has it. */
  public Role role() {
    return role;
  }

  /** Whether it is declared in a supertype. */
  public boolean isInherited() {
    return !element.getEnclosingElement().equals(owner);
  }

  /** Where a message about it goes: the bound type when what it inherited is written elsewhere. */
  public Origin origin() {
    return Origin.of(isInherited() ? owner : element);
  }
}
