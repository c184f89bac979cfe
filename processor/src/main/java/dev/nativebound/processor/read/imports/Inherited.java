package dev.nativebound.processor.read.imports;

import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A member of a class, which may be a supertype's. */
final class Inherited<E extends Element> {
  private final E declaration;
  private final DeclaredType owner;
  private final TypeMirror type;

  Inherited(E declaration, DeclaredType owner, TypeMirror type) {
    this.declaration = declaration;
    this.owner = owner;
    this.type = type;
  }

  /** As the supertype has it, which is what the VM knows. */
  E declaration() {
    return declaration;
  }

  /** The supertype, with the arguments that the class gives it. */
  DeclaredType owner() {
    return owner;
  }

  /** The member's, with those arguments. */
  TypeMirror type() {
    return type;
  }
}
