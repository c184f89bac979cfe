package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.SealedTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What crosses in a direct native in place of a type that does not. */
final class DirectSubstitutes {
  private static final Set<String> ELEMENTS = Set.of("String", "long", "byte[]");

  /** What is one type, whatever is said of it. */
  private static final Set<Kind> ONE_TYPE =
      Set.of(Kind.TYPE, Kind.NAMES, Kind.ACCESSOR, Kind.EXACT_ACCESSOR);

  private DirectSubstitutes() {}

  /** {@code String[]} for strings, {@code int[]} for {@code Integer}; empty when there is none. */
  static Optional<Instead> many(TypeMirror element) {
    if (element instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(DirectSubstitutes::many);
    }
    if (element instanceof ArrayType array) {
      boolean isBytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return isBytes ? Optional.of(Instead.type("byte[][]")) : Optional.empty();
    }
    return element instanceof DeclaredType declared ? many(declared) : Optional.empty();
  }

  private static Optional<Instead> many(DeclaredType element) {
    if (element.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of(Instead.of(Kind.NAMES, List.of(Instead.type("String[]"))));
    }
    return PrimitiveKind.ofBox(element.asElement().toString())
        .map(PrimitiveKind::keyword)
        .or(() -> one(element).map(Instead::type).filter(ELEMENTS::contains))
        .map(word -> Instead.type(word + "[]"));
  }

  /**
   * What crosses by itself: the type, or the one type that is proposed instead of it; empty when
   * there is none.
   */
  static Optional<Instead> one(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(DirectSubstitutes::one);
    }
    if (type instanceof ArrayType array) {
      return crosses(array)
          ? Optional.of(Instead.type(nameOf(array)))
          : many(array.getComponentType());
    }
    return type instanceof DeclaredType declared && !crosses(declared)
        ? RefusedClasses.find(declared, TypePlace.Side.RESULT).flatMap(DirectSubstitutes::oneOf)
        : Optional.of(Instead.type(nameOf(type))).filter(form -> crosses(type));
  }

  /** {@code long} of a duration's {@code toNanos()}: the type alone, where it is one. */
  private static Optional<Instead> oneOf(RefusedClasses.Found refused) {
    return refused.instead().stream()
        .limit(1)
        .filter(instead -> ONE_TYPE.contains(instead.kind()))
        .map(Instead::type)
        .filter(type -> !type.startsWith("@") && !type.contains(" @") && !type.equals("void"))
        .map(Instead::type)
        .findFirst();
  }

  /** Whether a type crosses as it is; of arrays, {@link JavaTypeReader} says which do. */
  static boolean crosses(TypeMirror type) {
    if (type instanceof ArrayType array) {
      TypeMirror component = array.getComponentType();
      return component.getKind().isPrimitive()
          || nameOf(component).equals("byte[]")
          || component.toString().equals("java.lang.String");
    }
    return type.getKind().isPrimitive()
        || (type instanceof DeclaredType declared && crosses(declared));
  }

  private static boolean crosses(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return element.getKind() != ElementKind.RECORD
        && !SealedTypes.isSealedInterface(element)
        && !CallbackKinds.isCallback(element)
        && RefusedClasses.find(type, TypePlace.Side.PARAMETER).isEmpty();
  }

  /** As people write it, without packages and annotations. */
  static String nameOf(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    }
    if (type instanceof ArrayType array) {
      return nameOf(array.getComponentType()) + "[]";
    }
    return type.getKind().isPrimitive()
        ? PrimitiveKind.valueOf(type.getKind().name()).keyword()
        : type.toString();
  }
}
