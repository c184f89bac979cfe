package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.WaysOut;
import dev.nativebound.processor.read.elements.SealedTypes;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What a generated native refuses: why, and what to write instead. Of the JDK's classes {@link
 * Proposals} says it.
 */
final class RefusedValues {
  private static final String BUFFER = "a buffer crosses only by itself, as a parameter or result";
  static final Unsupported OWNED =
      new Unsupported(
          "an object that Rust owns crosses only by itself, in a List or in an array",
          "a parameter or result of its own, or " + WaysOut.WHOLE);

  private static final String STATELESS =
      "it is bound and has no close(), so there is no value of it in Rust";
  private static final String UNBOUND =
      "it can be closed and is not marked @NativeBound, so that there is no value of it in Rust";
  static final Unsupported PLAIN =
      new Unsupported(
          "a plain class has no fields that Rust could be given", "a record, or " + WaysOut.WHOLE);
  static final Unsupported MISSING =
      new Unsupported(
          "there is no such class", "another type, or add its library to the class path");
  static final Unsupported HIDDEN =
      new Unsupported(
          "it is in a class file with annotations on types, which this compiler does not show",
          "the compiler of Java 22 or later (--release 17 is fine), or compile its source along");
  static final Unsupported WILDCARD =
      new Unsupported("it stands for no one type", "the type itself, or '? extends' of it");

  private RefusedValues() {}

  /** An object by itself may be missing. */
  static Unsupported ownedOptional(TypeUse object) {
    return new Unsupported(OWNED.reason(), "@Nullable " + object.simple());
  }

  static Unsupported buffer(Nest nest) {
    return refused(BUFFER, GeneratedForms.fit("byte[]", nest).orElse(""), nest);
  }

  static Unsupported stateless(Nest nest) {
    return refused(STATELESS, nest.takesObjects() ? "a type that extends AutoCloseable" : "", nest);
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
      return Optional.of(new Unsupported(reason, "one without them, or " + WaysOut.WHOLE));
    }
    if (type.getKind() != ElementKind.RECORD && !SealedTypes.isSealedInterface(type)) {
      String reason =
          "of sealed interfaces, only those of records cross to Rust, and " + name + " is none";
      return Optional.of(new Unsupported(reason, "records below it, or " + WaysOut.WHOLE));
    }
    return Optional.empty();
  }

  /** Within a nest there is nothing that {@code @AsObject} could be put on. */
  static Unsupported refused(String reason, String instead, Nest nest) {
    if (nest.takesPlain()) {
      return UnsupportedTypes.refused(reason, instead);
    }
    return new Unsupported(reason, instead.isEmpty() ? WaysOut.WHOLE : instead);
  }
}
