package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.SealedTypes;
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
final class DirectForms {
  private static final Set<String> ELEMENTS = Set.of("String", "long", "byte[]");

  private DirectForms() {}

  /** {@code String[]} for strings, {@code int[]} for {@code Integer}; empty when there is none. */
  static Optional<String> many(TypeMirror element) {
    if (element instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(DirectForms::many);
    }
    if (element instanceof ArrayType array) {
      boolean isBytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return isBytes ? Optional.of("byte[][]") : Optional.empty();
    }
    return element instanceof DeclaredType declared ? many(declared) : Optional.empty();
  }

  private static Optional<String> many(DeclaredType element) {
    if (element.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of("String[] of the constants' names");
    }
    return PrimitiveKind.ofBox(element.asElement().toString())
        .map(PrimitiveKind::keyword)
        .or(() -> one(element).filter(ELEMENTS::contains))
        .map(word -> word + "[]");
  }

  /**
   * What crosses by itself: the type, or the one type that is proposed instead of it; empty when
   * there is none.
   */
  static Optional<String> one(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(DirectForms::one);
    }
    if (type instanceof ArrayType array) {
      return crosses(array) ? Optional.of(nameOf(array)) : many(array.getComponentType());
    }
    return type instanceof DeclaredType declared && !crosses(declared)
        ? RefusedTypes.find(declared, Side.RESULT).flatMap(DirectForms::oneOf)
        : Optional.of(nameOf(type)).filter(name -> crosses(type));
  }

  /** {@code long} of {@code long (its toNanos())}. */
  private static Optional<String> oneOf(RefusedTypes.Refusal refusal) {
    String bare = refusal.instead().split(" [(]its | of the ", 2)[0];
    return Optional.of(bare).filter(word -> word.matches("[^ ,]+") && !word.equals("void"));
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
        && RefusedTypes.find(type, Side.PARAMETER).isEmpty();
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
