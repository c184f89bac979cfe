package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.model.Misplaced.Subject;
import dev.nativebound.processor.model.Misplaced.Why;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.FutureTypes;
import dev.nativebound.processor.read.members.DeclaredMethods;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** An annotation of ours on an element, and all that decides whether it means something there. */
final class Situation {
  private final String annotation;
  private final Element element;
  private final Element method;
  private final Optional<Element> part;
  private final Natives natives;

  Situation(String annotation, Element element, Natives natives) {
    this.annotation = annotation;
    this.part = PartsOfValues.of(element);
    this.element = part.orElse(element);
    this.method = element instanceof VariableElement ? element.getEnclosingElement() : element;
    this.natives = natives;
  }

  String annotation() {
    return annotation;
  }

  /** The finding of it, with the caret under the annotation. */
  Misplaced misplaced(Why why) {
    Element named = part.orElse(method);
    Subject subject =
        new Subject(
            named.getSimpleName().toString(),
            isInCompanionObject() ? nameAround(named.getEnclosingElement()) : nameAround(named),
            Optional.of(element)
                .filter(at -> !at.equals(named))
                .map(parameter -> parameter.getSimpleName().toString()));
    return new Misplaced(annotation, why, subject, Origin.of(element).at(annotation));
  }

  private static String nameAround(Element element) {
    return element.getEnclosingElement().getSimpleName().toString();
  }

  /** A type, or what is in one. */
  boolean isType() {
    return element instanceof TypeElement;
  }

  /** A type that Rust has a name for. */
  boolean isNamedType() {
    return isType() && natives.isNamed((TypeElement) element);
  }

  /** A component, a constant or a field. */
  boolean isPart() {
    return part.isPresent();
  }

  boolean isComponent() {
    return part.filter(PartsOfValues::isComponent).isPresent();
  }

  boolean isConstant() {
    return isPart() && element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  /** A component or constant of what mirrors an item of a crate. */
  boolean isPartOfMirror() {
    return (isComponent() || isConstant())
        && AnnotationReader.isInCrate(element.getEnclosingElement());
  }

  boolean hasVia() {
    return AnnotationReader.has(element, Annotations.RUST_VIA);
  }

  /** Another finding says all of it: of a native of a mirror, or of what Kotlin has copied. */
  boolean isSaidElsewhere() {
    return !isType()
        && !isPart()
        && (NativesOfMirrors.isIn(method) || KotlinCompanions.isCopy(method));
  }

  boolean isInCompanionObject() {
    return !isType() && !isPart() && KotlinCompanions.hasIn(method);
  }

  /** Rust implements the method or calls it. */
  boolean crosses() {
    return natives.role(method).isPresent();
  }

  boolean hasRole(Role role) {
    return natives.role(method).equals(Optional.of(role));
  }

  /** Rust implements the method. */
  boolean isImplemented() {
    return !isPart() && crosses() && !hasRole(Role.CALLBACK);
  }

  /** Rust implements the method, as an item of a crate. */
  boolean isItem() {
    return isImplemented() && natives.isItem(method);
  }

  /** It is called on an object that Rust has. */
  boolean hasSelf() {
    return natives.role(method).filter(Role::hasSelf).isPresent();
  }

  /** The method itself names an item of a crate. */
  boolean namesItem() {
    return AnnotationReader.isInCrate(method);
  }

  boolean isOfParameter() {
    return !element.equals(method);
  }

  /** What it returns comes later, or is a type variable's. Whether such crosses is said there. */
  boolean mayReturnFuture() {
    return method instanceof ExecutableElement executable
        && (executable.getReturnType().getKind() == TypeKind.TYPEVAR
            || FutureTypes.isLater(executable.getReturnType()));
  }

  boolean isConstructor() {
    return method.getKind() != ElementKind.METHOD;
  }

  boolean isNative() {
    return method.getModifiers().contains(Modifier.NATIVE);
  }

  /** Its type has factories, so that it is said of these that there is no {@code close()}. */
  boolean forgotClose() {
    return hasRole(Role.FUNCTION)
        && ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
            .filter(other -> DeclaredMethods.has(other, Modifier.STATIC))
            .anyMatch(AnnotationReader::isNativeBound);
  }
}
