package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.WaysOut;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.SealedTypes;
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
 * The types that a direct native refuses, though they are classes: each means a value or a
 * behaviour that would be lost in a plain object, so the user has to say that an object is what is
 * wanted.
 */
final class UnsupportedTypes {
  static final Unsupported TYPE_VARIABLE =
      refused("a type variable stands for no one Rust type", "a concrete type");
  static final Unsupported NO_VALUE = refused("this is not the type of a value", "");

  private UnsupportedTypes() {}

  /** Why {@code type} is refused; empty when it crosses as a plain object. */
  static Optional<Unsupported> of(DeclaredType type, Side side) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() == ElementKind.RECORD) {
      return Optional.of(refused("records do not cross to Rust", insteadOfRecord(element, side)));
    }
    if (SealedTypes.isSealedInterface(element)) {
      return Optional.of(
          refused("sealed interfaces do not cross to Rust", insteadOfSealed(element, side)));
    }
    if (CallbackKinds.isCallback(element)) {
      return Optional.of(refused(RefusedTypes.CALLBACK, ""));
    }
    return RefusedTypes.find(type, side).map(row -> refused(row.reason(), row.instead()));
  }

  /** An array whose elements are not primitives, strings or bytes. */
  static Unsupported array(ArrayType type) {
    return refused(
        "of arrays, only those of primitives, String[] and byte[][] cross to Rust",
        insteadOfArrayOf(type.getComponentType()));
  }

  private static String insteadOfArrayOf(TypeMirror component) {
    if (component instanceof ArrayType row && row.getComponentType().getKind().isPrimitive()) {
      return "one " + DirectForms.nameOf(row) + " with the rows one after another";
    }
    return DirectForms.many(component).orElse("");
  }

  /** A refusal with what to write {@code instead}, empty where only {@code @AsObject} helps. */
  static Unsupported refused(String reason, String instead) {
    String or = instead.isEmpty() ? "" : instead + ", or ";
    return new Unsupported(reason, or + WaysOut.OBJECT);
  }

  /** A result is one value. */
  private static String insteadOfRecord(TypeElement type, Side side) {
    List<? extends RecordComponentElement> components = RecordComponents.in(type);
    boolean allCross =
        components.stream().map(RecordComponentElement::asType).allMatch(DirectForms::crosses);
    return side == Side.RESULT || components.isEmpty() || !allCross
        ? ""
        : components.stream()
            .map(UnsupportedTypes::declaration)
            .collect(Collectors.joining(", ", "its components (", ")"));
  }

  /** Who calls knows which one it has, and does not know which one it gets. */
  private static String insteadOfSealed(TypeElement type, Side side) {
    boolean allCross =
        SealedTypes.of(type).stream()
            .filter(below -> !SealedTypes.isSealedInterface(below))
            .allMatch(below -> DirectForms.crosses(below.asType()));
    return side == Side.PARAMETER && allCross ? "a native for each implementation" : "";
  }

  private static String declaration(RecordComponentElement component) {
    return DirectForms.nameOf(component.asType()) + " " + component.getSimpleName();
  }
}
