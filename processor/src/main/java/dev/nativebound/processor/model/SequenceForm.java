package dev.nativebound.processor.model;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What crosses in place of a type that does not: one value of it, and an array of many. */
final class SequenceForm {
  private static final Set<String> ELEMENTS = Set.of("String", "long", "byte[]");

  private SequenceForm() {}

  /** {@code String[]} for strings, {@code int[]} for {@code Integer}; empty when there is none. */
  static Optional<String> of(TypeMirror element) {
    if (element instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(SequenceForm::of);
    }
    if (element instanceof ArrayType array) {
      boolean isBytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return isBytes ? Optional.of("byte[][]") : Optional.empty();
    }
    return element instanceof DeclaredType declared ? of(declared) : Optional.empty();
  }

  private static Optional<String> of(DeclaredType element) {
    if (element.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of("String[] of the constants' names");
    }
    return PrimitiveKind.ofBox(element.asElement().toString())
        .map(PrimitiveKind::keyword)
        .or(() -> Optional.of(single(element)).filter(ELEMENTS::contains))
        .map(word -> word + "[]");
  }

  /** {@code String} for a {@code Path}; the type itself where it crosses or has no such form. */
  static String single(TypeMirror type) {
    return Optional.of(type)
        .filter(DeclaredType.class::isInstance)
        .flatMap(declared -> RefusedTypes.find((DeclaredType) declared))
        .map(refused -> refused.instead().split("[ ,]", 2)[0])
        .filter(ELEMENTS::contains)
        .orElseGet(() -> nameOf(type));
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
