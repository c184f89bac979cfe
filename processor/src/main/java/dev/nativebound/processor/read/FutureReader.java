package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.FutureUse;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.members.CrossingMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which methods return a future, and what they say of it. */
final class FutureReader {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private FutureReader() {}

  /** What the future of a method completes with; empty where it returns none that can cross. */
  static Optional<TypeMirror> valueOf(CrossingMethod crossing) {
    boolean isGenerated =
        !crossing.role().isNative()
            && crossing.role() != Role.CALLBACK
            && !AnnotationReader.has(crossing.element(), Annotations.AS_OBJECT);
    return isGenerated
            && crossing.type().getReturnType() instanceof DeclaredType type
            && nameOf(type).equals(FUTURE)
        ? type.getTypeArguments().stream()
            .<TypeMirror>map(value -> value)
            .findFirst()
            .filter(FutureReader::isValue)
        : Optional.empty();
  }

  private static boolean isValue(TypeMirror value) {
    boolean isFuture = value instanceof DeclaredType type && nameOf(type).equals(FUTURE);
    return value.getKind() != TypeKind.WILDCARD && !isFuture;
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  /** What is said of the future, which is declared so. */
  static FutureUse use(ExecutableElement method, TypeUse declared) {
    return new FutureUse(declared, !AnnotationReader.has(method, Annotations.UNCANCELLABLE));
  }

  /** What it fails with, as far as the method says. */
  static List<? extends TypeMirror> thrown(ExecutableElement method) {
    return AnnotationReader.classes(method, Annotations.FAILS_WITH)
        .filter(type -> type instanceof DeclaredType)
        .toList();
  }

  /** What a method may throw, or its future fail with. */
  static Stream<? extends TypeMirror> thrown(CrossingMethod crossing) {
    return valueOf(crossing).isPresent()
        ? thrown(crossing.element()).stream()
        : crossing.thrown().stream();
  }
}
