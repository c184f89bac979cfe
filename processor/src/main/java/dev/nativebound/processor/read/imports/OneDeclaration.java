package dev.nativebound.processor.read.imports;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which of several declarations of one method, in a class and its supertypes, stands for it. */
final class OneDeclaration {
  private final Types types;
  private final ImportedSignatures signatures;

  OneDeclaration(Types types, ImportedSignatures signatures) {
    this.types = types;
    this.signatures = signatures;
  }

  /** The one that overrides or implements the other, or says more of the result. */
  Inherited<ExecutableElement> of(
      Inherited<ExecutableElement> one, Inherited<ExecutableElement> other) {
    return isBetter(one, other) ? one : other;
  }

  private boolean isBetter(Inherited<ExecutableElement> one, Inherited<ExecutableElement> other) {
    boolean isBelow = isSubtype(one.owner(), other.owner());
    boolean isAbove = isSubtype(other.owner(), one.owner());
    if (isBelow != isAbove) {
      return isBelow;
    }
    boolean implementation = isImplementation(one.declaration());
    if (implementation != isImplementation(other.declaration())) {
      return implementation;
    }
    TypeMirror result = resultOf(one);
    return types.isSameType(result, resultOf(other))
        ? key(one).compareTo(key(other)) <= 0
        : types.isSubtype(result, resultOf(other));
  }

  private boolean isSubtype(DeclaredType one, DeclaredType other) {
    return types.isSubtype(types.erasure(one), types.erasure(other));
  }

  /**
   * By a class: the VM chooses it before any method of an interface (its specification, 5.4.3.3).
   */
  private static boolean isImplementation(ExecutableElement method) {
    return method.getEnclosingElement().getKind().isClass()
        && !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private TypeMirror resultOf(Inherited<ExecutableElement> method) {
    return types.erasure(((ExecutableType) method.type()).getReturnType());
  }

  /** Any order does that is the same in every compiler. */
  private String key(Inherited<ExecutableElement> method) {
    ExecutableType declared = (ExecutableType) method.declaration().asType();
    return method.declaration().getEnclosingElement()
        + signatures.descriptor(declared.getParameterTypes());
  }
}
