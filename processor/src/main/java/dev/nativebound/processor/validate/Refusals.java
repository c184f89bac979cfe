package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.Refusal;
import java.util.stream.Collectors;

/** What messages say of a type that cannot cross. */
final class Refusals {
  private Refusals() {}

  static Reason of(Unsupported type) {
    return new Reason(String.format(why(type.refusal()), type.name()), wayOut(type));
  }

  /** That an interface takes it stands behind all else, since it is another native. */
  private static String wayOut(Unsupported type) {
    String ways =
        type.instead().stream()
            .filter(instead -> instead.kind() != Kind.INTERFACE)
            .map(Proposals::of)
            .collect(Collectors.joining(", or "));
    return type.instead().stream()
        .filter(instead -> instead.kind() == Kind.INTERFACE)
        .map(instead -> ways + "; " + Proposals.of(instead))
        .findFirst()
        .orElse(ways);
  }

  private static String why(Refusal refusal) {
    return switch (refusal) {
      case COLLECTION -> "collections do not cross to Rust";
      case OTHER_COLLECTION -> "of collections, only List, Collection, Set and Map cross to Rust";
      case OPTIONAL -> "optionals do not cross to Rust";
      case LAZY -> "what is computed later or piece by piece does not cross to Rust";
      case FUTURE ->
          "of what is computed later, only a CompletableFuture crosses, as the result of a method that"
              + " Rust implements";
      case FUTURE_OF_FUTURE -> "a future does not complete with another";
      case CALLBACK -> "callbacks cross only in natives that are generated";
      case FUNCTION_OF_KOTLIN -> "functions of Kotlin do not cross to Rust";
      case SUSPENDING -> "a native does not suspend a coroutine of Kotlin";
      case TEXT -> "of texts, only String crosses to Rust";
      case VALUE -> "values of this class do not cross to Rust";
      case OTHER_BUFFER -> "of buffers, only ByteBuffer crosses to Rust";
      case INNER_BUFFER -> "a buffer crosses only by itself, as a parameter or result";
      case ARRAY -> "of arrays, only those of primitives, String[] and byte[][] cross to Rust";
      case RECORD -> "records do not cross to Rust";
      case SEALED_INTERFACE -> "sealed interfaces do not cross to Rust";
      case GENERIC_VALUE -> "'%s' has type parameters, so that it is no one type in Rust";
      case NO_RECORD ->
          "of sealed interfaces, only those of records cross to Rust, and '%s' is none";
      case PLAIN_CLASS -> "a plain class has no fields that Rust could be given";
      case INNER_OBJECT ->
          "an object that Rust owns crosses only by itself, in a List or in an array";
      case STATELESS -> "it is bound and has no close(), so there is no value of it in Rust";
      case NOT_BOUND ->
          "it can be closed and is not marked @NativeBound, so that there is no value of it in Rust";
      case MISSING -> "there is no such class";
      case HIDDEN_ANNOTATIONS ->
          "it is in a class file with annotations on types, which this compiler does not show";
      case WILDCARD -> "it stands for no one type";
      case TYPE_VARIABLE -> "a type variable stands for no one Rust type";
      case RAW_TYPE -> "a raw type does not say what is in it";
      case NO_VALUE -> "this is not the type of a value";
    };
  }
}
