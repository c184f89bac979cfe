package dev.nativebound.processor.read.elements;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The JDK's types for a value that comes later, of which one crosses. */
public final class FutureTypes {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final Set<String> LATER =
      Set.of(FUTURE, "java.util.concurrent.CompletionStage", "java.util.concurrent.Future");

  private FutureTypes() {}

  /** Whether it is the one that crosses, {@code CompletableFuture}. */
  public static boolean isFuture(TypeMirror type) {
    return type instanceof DeclaredType declared && nameOf(declared).equals(FUTURE);
  }

  /** Whether a value of it comes later. */
  public static boolean isLater(TypeMirror type) {
    return type instanceof DeclaredType declared && LATER.contains(nameOf(declared));
  }

  /** What comes later, as it is written; empty of a raw type, and of what comes at once. */
  public static Optional<TypeMirror> argumentOf(TypeMirror type) {
    return type instanceof DeclaredType declared && isLater(type)
        ? declared.getTypeArguments().stream().<TypeMirror>map(value -> value).findFirst()
        : Optional.empty();
  }

  /**
   * What comes in the end: of a future of a future, what that completes with, and of a wildcard its
   * bound. Empty where that says nothing.
   */
  public static Optional<TypeMirror> valueOf(TypeMirror type) {
    return argumentOf(type).flatMap(FutureTypes::lastOf);
  }

  private static Optional<TypeMirror> lastOf(TypeMirror value) {
    if (value instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(FutureTypes::lastOf);
    }
    return isLater(value) ? valueOf(value) : Optional.of(value);
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
