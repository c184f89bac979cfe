package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.Refusal;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.types.TypePlace.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a class is in a direct native: an enum, an object that Rust owns or any object.
 *
 * <p>Some are refused there, though they are classes: each means a value or a behaviour that would
 * be lost in a plain object, so the user has to say that an object is what is wanted.
 */
final class DirectClasses {
  private final EnumReader enums;
  private final UserClasses classes;
  private final GeneratedSubstitutes generated;

  DirectClasses(EnumReader enums, UserClasses classes, GeneratedSubstitutes generated) {
    this.enums = enums;
    this.classes = classes;
    this.generated = generated;
  }

  JavaType read(DeclaredType type, TypePlace place) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return new Enumeration(enums.read(element));
    }
    if (classes.isOwned(element)) {
      return classes.owned(element);
    }
    return refusal(type, place)
        .<JavaType>map(refused -> mentionInterfaces(refused, type, place))
        .orElseGet(Opaque::new);
  }

  /** An array whose elements are not primitives, strings or bytes. */
  Unsupported array(ArrayType type, TypePlace place) {
    List<Instead> instead = insteadOfArrayOf(type.getComponentType()).stream().toList();
    return mentionInterfaces(Refused.at(place, Refusal.ARRAY, instead), type, place);
  }

  /** Why {@code type} is refused; empty when it crosses as a plain object. */
  private static Optional<Unsupported> refusal(DeclaredType type, TypePlace place) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() == ElementKind.RECORD) {
      return Optional.of(Refused.at(place, Refusal.RECORD, insteadOfRecord(element, place)));
    }
    if (SealedTypes.isSealedInterface(element)) {
      List<Instead> instead = insteadOfSealed(element, place);
      return Optional.of(Refused.at(place, Refusal.SEALED_INTERFACE, instead));
    }
    if (CallbackKinds.isCallback(element)) {
      return Optional.of(Refused.at(place, Refusal.CALLBACK, List.of()));
    }
    return RefusedClasses.find(type, place.side())
        .map(row -> Refused.at(place, row.refusal(), row.instead()));
  }

  /** The refusal of {@code type}, with that way out where there is it. */
  private Unsupported mentionInterfaces(Unsupported refused, TypeMirror type, TypePlace place) {
    if (!generated.isTaken(type, place.side())) {
      return refused;
    }
    List<Instead> ways = new ArrayList<>(refused.instead());
    ways.add(Instead.of(Kind.INTERFACE));
    return new Unsupported(refused.refusal(), refused.name(), List.copyOf(ways));
  }

  private static Optional<Instead> insteadOfArrayOf(TypeMirror component) {
    if (component instanceof ArrayType row && row.getComponentType().getKind().isPrimitive()) {
      Instead all = Instead.type(DirectSubstitutes.nameOf(row));
      return Optional.of(Instead.of(Kind.ROWS, List.of(all)));
    }
    return DirectSubstitutes.many(component);
  }

  /** A result is one value. */
  private static List<Instead> insteadOfRecord(TypeElement type, TypePlace place) {
    List<? extends RecordComponentElement> components = RecordComponents.in(type);
    boolean allCross =
        components.stream()
            .map(RecordComponentElement::asType)
            .allMatch(DirectSubstitutes::crosses);
    if (place.side() == Side.RESULT || components.isEmpty() || !allCross) {
      return List.of();
    }
    String parameters =
        components.stream().map(DirectClasses::declaration).collect(Collectors.joining(", "));
    return List.of(Instead.of(Kind.COMPONENTS, parameters));
  }

  /** Who calls knows which one it has, and does not know which one it gets. */
  private static List<Instead> insteadOfSealed(TypeElement type, TypePlace place) {
    boolean allCross =
        SealedTypes.of(type).stream()
            .filter(below -> !SealedTypes.isSealedInterface(below))
            .allMatch(below -> DirectSubstitutes.crosses(below.asType()));
    return place.side() == Side.PARAMETER && allCross
        ? List.of(Instead.of(Kind.NATIVE_FOR_EACH))
        : List.of();
  }

  private static String declaration(RecordComponentElement component) {
    return DirectSubstitutes.nameOf(component.asType()) + " " + component.getSimpleName();
  }
}
