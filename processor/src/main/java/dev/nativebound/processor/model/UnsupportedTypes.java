package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.Unsupported;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The types that a direct native refuses, though they are classes: each means a value or a
 * behaviour that would be lost in a plain object, so the user has to say that an object is what is
 * wanted.
 */
final class UnsupportedTypes {
  private static final String AS_OBJECT = "@AsObject, which passes it as a JObject";

  static final Unsupported ARRAY =
      new Unsupported(
          "an array of arrays or objects",
          "String[], byte[][] or an array of primitives, or " + AS_OBJECT);
  static final Unsupported TYPE_VARIABLE =
      new Unsupported(
          "a type variable, which has no one Rust type", "a concrete type, or " + AS_OBJECT);

  private static final Unsupported COLLECTION =
      new Unsupported(
          "a collection", "String[], byte[][] or an array of primitives, or " + AS_OBJECT);
  private static final Unsupported OPTIONAL =
      new Unsupported("an optional", "@Nullable on the type itself, or " + AS_OBJECT);
  private static final Unsupported VALUE =
      new Unsupported("a value of several parts", "its parts as parameters, or " + AS_OBJECT);
  private static final Unsupported CALLBACK = new Unsupported("a callback", AS_OBJECT);
  private static final Unsupported LAZY =
      new Unsupported("computed later or piece by piece", "the complete value, or " + AS_OBJECT);

  private static final Map<String, Unsupported> BY_NAME =
      Map.ofEntries(
          Map.entry("java.util.List", COLLECTION),
          Map.entry("java.util.Set", COLLECTION),
          Map.entry("java.util.Map", COLLECTION),
          Map.entry("java.util.Collection", COLLECTION),
          Map.entry("java.util.Optional", OPTIONAL),
          Map.entry("java.util.OptionalInt", OPTIONAL),
          Map.entry("java.util.OptionalLong", OPTIONAL),
          Map.entry("java.util.OptionalDouble", OPTIONAL),
          Map.entry("java.nio.file.Path", VALUE),
          Map.entry("java.time.Duration", VALUE),
          Map.entry("java.time.Instant", VALUE),
          Map.entry("java.util.UUID", VALUE),
          Map.entry("java.math.BigInteger", VALUE),
          Map.entry("java.lang.Runnable", CALLBACK),
          Map.entry("java.util.concurrent.Callable", CALLBACK),
          Map.entry("java.util.Comparator", CALLBACK),
          Map.entry("java.util.concurrent.CompletableFuture", LAZY),
          Map.entry("java.util.concurrent.CompletionStage", LAZY),
          Map.entry("java.util.Iterator", LAZY),
          Map.entry("java.util.stream.Stream", LAZY),
          Map.entry("java.util.concurrent.Flow.Publisher", LAZY));

  private UnsupportedTypes() {}

  /** Why {@code type} is refused; empty when it crosses as a plain object. */
  static Optional<Unsupported> of(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.util.function.")) {
      return Optional.of(CALLBACK);
    }
    return isValue(type) ? Optional.of(VALUE) : Optional.ofNullable(BY_NAME.get(name));
  }

  private static boolean isValue(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        || (type.getKind() == ElementKind.INTERFACE
            && type.getModifiers().contains(Modifier.SEALED));
  }
}
