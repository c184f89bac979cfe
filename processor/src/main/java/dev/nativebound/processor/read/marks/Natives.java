package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods of one round that cross, which may be inherited from types that are not bound, and
 * the types that Rust has names for.
 */
final class Natives {
  private final Elements elements;
  private final Types types;
  private final RoundEnvironment round;
  private final Map<Element, Role> roles = new HashMap<>();
  private final Set<Element> items = new HashSet<>();

  Natives(Elements elements, Types types, RoundEnvironment round) {
    this.elements = elements;
    this.types = types;
    this.round = round;
    CrossingMethods crossing = new CrossingMethods(elements, types);
    ElementFilter.typesIn(annotated(Annotations.NATIVE_BOUND).toList())
        .forEach(type -> crossing.of(type).forEach(method -> add(method, type)));
    ElementFilter.typesIn(annotated(Annotations.NATIVE_CALLBACK).toList()).stream()
        .flatMap(type -> crossing.ofCallback(type).stream())
        .forEach(method -> roles.putIfAbsent(method.element(), Role.CALLBACK));
  }

  private void add(CrossingMethod method, TypeElement type) {
    roles.put(method.element(), method.role());
    if (AnnotationReader.isInCrate(type) || AnnotationReader.isInCrate(method.element())) {
      items.add(method.element());
    }
  }

  /** What has an annotation in this round. */
  Stream<? extends Element> annotated(String annotation) {
    return Optional.ofNullable(elements.getTypeElement(annotation)).stream()
        .flatMap(found -> round.getElementsAnnotatedWith(found).stream());
  }

  Optional<Role> role(Element method) {
    return Optional.ofNullable(roles.get(method));
  }

  /** Whether a method is an item of a crate, in one of the types that have it. */
  boolean isItem(Element method) {
    return items.contains(method);
  }

  /** Whether Rust may have a name for a type. */
  boolean isNamed(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || type.getKind() == ElementKind.RECORD
        || SealedTypes.isSealedInterface(type)
        || types.isSubtype(type.asType(), elements.getTypeElement("java.lang.Throwable").asType())
        || AnnotationReader.isNativeBound(type)
        || CallbackKinds.isCallback(type);
  }
}
