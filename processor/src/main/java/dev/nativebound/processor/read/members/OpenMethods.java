package dev.nativebound.processor.read.members;

import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that a type leaves to those that extend it. */
final class OpenMethods {
  private final Elements elements;
  private final Types types;
  private final DeclaredMethods declared;

  OpenMethods(Elements elements, Types types, DeclaredMethods declared) {
    this.elements = elements;
    this.types = types;
    this.declared = declared;
  }

  /** The abstract methods that the type has, its own and inherited ones, each once. */
  List<ExecutableElement> of(TypeElement type) {
    List<ExecutableElement> all = declared.ofAll(type);
    List<ExecutableElement> open = new ArrayList<>();
    for (ExecutableElement method : all) {
      boolean isOpen =
          DeclaredMethods.has(method, Modifier.ABSTRACT)
              && !isOverridden(method, all, type)
              && !isOfEveryObject(method);
      if (isOpen) {
        addOrReplace(method, open, type);
      }
    }
    return List.copyOf(open);
  }

  /** The default methods that it has, of those that are declared. */
  List<ExecutableElement> defaults(TypeElement type) {
    List<ExecutableElement> all = declared.ofAll(type);
    return all.stream()
        .filter(method -> DeclaredMethods.has(method, Modifier.DEFAULT))
        .filter(method -> !isOverridden(method, all, type))
        .toList();
  }

  /**
   * Of several that are one, that whose implementation is one of all (JLS 8.4.8.3): always the
   * type's own.
   */
  private void addOrReplace(
      ExecutableElement method, List<ExecutableElement> open, TypeElement type) {
    for (int i = 0; i < open.size(); i++) {
      if (declared.isSame(open.get(i), method, type)) {
        boolean isOwn = open.get(i).getEnclosingElement().equals(type);
        if (!isOwn && isNarrower(declared.in(type, method), declared.in(type, open.get(i)))) {
          open.set(i, method);
        }
        return;
      }
    }
    open.add(method);
  }

  /** Whether it returns something more special, or as much and throws less. */
  private boolean isNarrower(ExecutableType one, ExecutableType other) {
    TypeMirror result = one.getReturnType();
    return types.isSameType(result, other.getReturnType())
        ? one.getThrownTypes().stream()
            .allMatch(
                thrown ->
                    other.getThrownTypes().stream().anyMatch(in -> types.isSubtype(thrown, in)))
        : types.isSubtype(result, other.getReturnType());
  }

  /**
   * Whether another implements it or is nearer. javac says of a method of a superclass that it
   * overrides what a class makes abstract again.
   */
  private boolean isOverridden(
      ExecutableElement method, List<ExecutableElement> all, TypeElement type) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(method)
                    && mayImplement(other, method)
                    && !elements.overrides(method, other, type)
                    && (elements.overrides(other, method, type)
                        || (!DeclaredMethods.has(other, Modifier.ABSTRACT)
                            && declared.isSame(other, method, type))));
  }

  /** What an interface declares is public, and so not what Object keeps to its subclasses. */
  private static boolean mayImplement(ExecutableElement other, ExecutableElement method) {
    return method.getEnclosingElement().getKind() != ElementKind.INTERFACE
        || DeclaredMethods.has(other, Modifier.PUBLIC);
  }

  /**
   * What an interface redeclares of Object's, to describe it, every class has (JLS 9.2); a class
   * that declares it abstract wants another, and so does who names an item of a crate.
   */
  private boolean isOfEveryObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return method.getEnclosingElement().getKind() == ElementKind.INTERFACE
        && !AnnotationReader.isInCrate(method)
        && DeclaredMethods.of(object)
            .filter(inherited -> DeclaredMethods.has(inherited, Modifier.PUBLIC))
            .anyMatch(
                inherited ->
                    inherited.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature(typeOf(method), typeOf(inherited)));
  }

  private static ExecutableType typeOf(ExecutableElement method) {
    return (ExecutableType) method.asType();
  }
}
