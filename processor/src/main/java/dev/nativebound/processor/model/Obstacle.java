package dev.nativebound.processor.model;

import java.util.List;

/**
 * Why a declaration cannot be what the user wants it to be.
 *
 * @param words the names that a message has to say, in the order of the kind's comment
 */
public record Obstacle(Kind kind, List<String> words) {
  /** One of a kind that says it all. */
  public Obstacle(Kind kind) {
    this(kind, List.of());
  }

  /** What is in the way. */
  public enum Kind {
    /** A sealed type has no subtypes but those it permits. */
    SEALED,
    /** A bound type with type parameters. */
    GENERIC,
    /** A type that its package cannot name. */
    PRIVATE,
    /** An inner class, which needs an outer object. */
    INNER,
    /** A class that its package cannot make without arguments. */
    NO_CONSTRUCTOR,
    /**
     * An abstract method that no class of this package overrides: its name, its class, its package.
     */
    METHOD_OUT_OF_REACH,
    /** A {@code close()} with a body. */
    CLOSE_WITH_BODY,
    /** A method that the companion class has itself: its name, the bound type. */
    METHOD_OF_COMPANION,
    /** A callback that is no interface. */
    NO_INTERFACE,
    /** A callback that is bound, too. */
    BOUND,
    /** A callback without a method. */
    NO_METHOD,
    /** A callback with an abstract method that has type parameters: its name. */
    GENERIC_METHOD,
    /** An import of a primitive type or an array. */
    NO_CLASS,
    /** An import of what Rust may not use. */
    NOT_PUBLIC,
    /** An import of an annotation. */
    ANNOTATION
  }
}
