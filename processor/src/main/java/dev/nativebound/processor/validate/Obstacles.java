package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Obstacle;

/** What messages say of an {@link Obstacle}. */
final class Obstacles {
  private Obstacles() {}

  static Reason of(Obstacle obstacle) {
    return sentence(obstacle.kind()).with(obstacle.words().toArray());
  }

  private static Reason sentence(Obstacle.Kind kind) {
    return switch (kind) {
      case SEALED -> new Reason("it is sealed", "remove 'sealed'");
      case GENERIC -> new Reason("it has type parameters", "bind a subtype of it that has none");
      case PRIVATE -> new Reason("it is private", "make it visible in its package");
      case INNER -> new Reason("it is an inner class", "make it static");
      case NO_CONSTRUCTOR ->
          new Reason(
              "it has no constructor without parameters and exceptions that its package can call",
              "declare one");
      case METHOD_OUT_OF_REACH ->
          new Reason(
              "it inherits '%s' of %s, which package '%s' keeps to itself",
              "make that protected or public");
      case CLOSE_WITH_BODY ->
          new Reason(
              "its close() has a body, and closing drops the value in Rust", "declare it abstract");
      case METHOD_OF_COMPANION ->
          new Reason("that has a method '%1$s' of its own", "rename the one of '%2$s'");
      case NO_INTERFACE -> new Reason("it is no interface", "declare one");
      case BOUND ->
          new Reason("Rust implements what is marked @NativeBound", "remove one of the two");
      case NO_METHOD -> new Reason("it has no method that Rust could call", "declare one");
      case GENERIC_METHOD ->
          new Reason(
              "its method '%s' has type parameters", "remove these, or make it a default method");
      case NO_CLASS ->
          new Reason("is no class", "remove it: Rust has primitives and arrays anyway");
      case NOT_PUBLIC ->
          new Reason("is not public", "make it public, with the classes around it, or remove it");
      case ANNOTATION -> new Reason("is an annotation", "remove it");
    };
  }
}
