package dev.nativebound.processor.model;

import dev.nativebound.processor.model.DirectType.Unsupported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types that a generated native refuses: why, and what to write instead. */
final class RefusedValues {
  private static final String WHOLE =
      "@AsObject on the native's parameter or result, which passes the whole as an object";

  static final Unsupported BUFFER =
      new Unsupported("a buffer crosses only by itself, as a parameter or result", "byte[]");
  static final Unsupported OWNED =
      new Unsupported(
          "an object that Rust owns crosses only by itself, in a List or in an array",
          "one of these");

  /** By itself it may be missing. */
  static Unsupported ownedOptional(TypeUse object) {
    return new Unsupported(OWNED.reason(), "@Nullable " + object.simple());
  }

  static final Unsupported STATELESS =
      new Unsupported(
          "it is bound and has no close(), so there is no value of it in Rust",
          "a type that extends AutoCloseable, or call its functions in Rust");
  private static final String UNBOUND =
      "it can be closed and is not marked @NativeBound, so that there is no value of it in Rust";
  static final Unsupported PLAIN =
      new Unsupported(
          "a plain class has no fields that Rust could be given", "a record, or " + WHOLE);
  static final Unsupported MISSING =
      new Unsupported(
          "there is no such class", "another type, or add its library to the class path");
  static final Unsupported HIDDEN =
      new Unsupported(
          "it is in a class file with annotations on types, which this compiler does not show",
          "the compiler of Java 22 or later (--release 17 is fine), or compile its source along");
  static final Unsupported WILDCARD =
      new Unsupported("it stands for no one type", "the type itself, or '? extends' of it");

  private static final String COLLECTION =
      "of collections, only List, Collection, Set and Map cross to Rust";
  private static final Map<String, String> LISTS =
      Map.of(
          "java.lang.Iterable", COLLECTION,
          "java.util.Iterator", RefusedTypes.LAZY,
          "java.util.stream.Stream", RefusedTypes.LAZY,
          "java.util.concurrent.Flow.Publisher", RefusedTypes.LAZY);
  private static final Set<String> COMPLETED =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture");
  private static final Map<String, String> INSTEAD =
      Map.of("java.io.File", "Path", "java.util.Date", "Instant");

  private final Elements elements;
  private final Types types;
  private final TypeSpelling spelling;

  RefusedValues(Elements elements, Types types, TypeSpelling spelling) {
    this.elements = elements;
    this.types = types;
    this.spelling = spelling;
  }

  /** Why {@code type} is refused; empty when it crosses as a plain object, where that can be. */
  Optional<JavaType> find(DeclaredType type, Nest nest) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (isA(type, "java.util.Map")) {
      return Optional.of(refused(COLLECTION, "Map" + argumentsOf(type, 2), nest));
    }
    if (isA(type, "java.util.Collection")) {
      String kind = isA(type, "java.util.Set") ? "Set" : "List";
      return Optional.of(refused(COLLECTION, kind + argumentsOf(type, 1), nest));
    }
    if (COMPLETED.contains(name) && type.getTypeArguments().size() == 1) {
      String value = spelling.simple(type.getTypeArguments().get(0));
      return Optional.of(refused(RefusedTypes.LAZY, value + ", the complete value", nest));
    }
    if (LISTS.containsKey(name)) {
      return Optional.of(refused(LISTS.get(name), "List" + argumentsOf(type, 1), nest));
    }
    return RefusedTypes.find(type)
        .map(row -> refused(row.reason(), INSTEAD.getOrDefault(name, row.instead()), nest));
  }

  /** A collection that does not say of what. */
  Unsupported raw(DeclaredType type, Nest nest) {
    String arguments = isA(type, "java.util.Map") ? "<String, String>" : "<String>";
    return refused(
        "a raw type does not say what is in it",
        "type arguments, for example " + spelling.simple(type) + arguments,
        nest);
  }

  /** What looks like a type that Rust owns, and is none. */
  static Unsupported unbound(Nest nest) {
    return refused(UNBOUND, "@NativeBound on it", nest);
  }

  static Unsupported typeVariable(Nest nest) {
    return refused("a type variable stands for no one Rust type", "a concrete type", nest);
  }

  /** What keeps a record or sealed interface from being a type in Rust. */
  static Optional<Unsupported> obstacle(TypeElement type) {
    return SealedTypes.of(type).stream().flatMap(below -> obstacleIn(below).stream()).findFirst();
  }

  private static Optional<Unsupported> obstacleIn(TypeElement type) {
    String name = "'" + type.getSimpleName() + "'";
    if (!type.getTypeParameters().isEmpty()) {
      String reason = name + " has type parameters, so that it is no one type in Rust";
      return Optional.of(new Unsupported(reason, "one without them, or " + WHOLE));
    }
    if (type.getKind() != ElementKind.RECORD && !SealedTypes.isSealedInterface(type)) {
      String reason =
          "of sealed interfaces, only those of records cross to Rust, and " + name + " is none";
      return Optional.of(new Unsupported(reason, "records below it, or " + WHOLE));
    }
    return Optional.empty();
  }

  private boolean isA(DeclaredType type, String name) {
    return types.isSubtype(
        types.erasure(type), types.erasure(elements.getTypeElement(name).asType()));
  }

  /** {@code <String>} where there are as many; of other classes nothing can be said. */
  private String argumentsOf(DeclaredType type, int count) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.size() == count
        ? arguments.stream().map(spelling::simple).collect(Collectors.joining(", ", "<", ">"))
        : "";
  }

  /** Within a nest there is nothing that {@code @AsObject} could be put on. */
  private static Unsupported refused(String reason, String instead, Nest nest) {
    if (nest.takesPlain()) {
      return UnsupportedTypes.refused(reason, instead);
    }
    return new Unsupported(
        reason, instead.isEmpty() ? WHOLE : instead.replace("ByteBuffer", "byte[]"));
  }
}
