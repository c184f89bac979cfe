package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.FutureUse;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.FutureTypes;
import dev.nativebound.processor.read.members.CrossingMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which methods return a future, and what they say of it. */
final class FutureReader {
  private FutureReader() {}

  /** What the future of a method completes with; empty where it returns none that can cross. */
  static Optional<TypeMirror> valueOf(CrossingMethod crossing) {
    boolean isGenerated = !crossing.role().isNative() && crossing.role() != Role.CALLBACK;
    TypeMirror result = crossing.type().getReturnType();
    boolean isObject = AnnotationReader.has(crossing.element(), Annotations.AS_OBJECT);
    return isGenerated && !isObject && FutureTypes.isFuture(result)
        ? FutureTypes.argumentOf(result).filter(FutureReader::isValue)
        : Optional.empty();
  }

  private static boolean isValue(TypeMirror value) {
    return value.getKind() != TypeKind.WILDCARD && !FutureTypes.isLater(value);
  }

  /** What is said of the future, which is declared so. */
  static FutureUse use(ExecutableElement method, TypeUse declared, List<ThrownType> thrown) {
    boolean isCancellable = !AnnotationReader.has(method, Annotations.UNCANCELLABLE);
    return new FutureUse(declared, isCancellable, thrown);
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
