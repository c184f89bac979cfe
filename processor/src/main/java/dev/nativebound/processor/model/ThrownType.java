package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/**
 * A class of the {@code throws} clause.
 *
 * @param qualified its name, or that of the type variable
 * @param internalName what {@code FindClass} takes
 * @param constructor the best one it has; empty when it cannot be made from a message
 * @param model what an error of Rust can make it of; empty for a type variable
 * @param obstacle why it cannot be made, where it cannot
 * @param origin its declaration, where that is among the sources
 */
public record ThrownType(
    String qualified,
    String simple,
    String internalName,
    TypeRef ref,
    Optional<Constructor> constructor,
    Optional<ExceptionModel> model,
    Obstacle obstacle,
    Optional<Origin> origin) {

  /** Whether an error of Rust can become one: any error, or one that names its fields. */
  public boolean isMakeable() {
    return constructor.isPresent() || model.filter(m -> !m.constructors().isEmpty()).isPresent();
  }

  /** What keeps an error of Rust from becoming one, should no constructor serve. */
  public enum Obstacle {
    ABSTRACT,
    /** Its objects need one of another class. */
    INNER,
    NO_CONSTRUCTOR,
    TYPE_VARIABLE
  }

  /** The constructors that serve any error, the best first. */
  public enum Constructor {
    /** {@code (String, Throwable)}. */
    MESSAGE_CAUSE,
    /** {@code (String)}; the cause is set by {@code initCause}. */
    MESSAGE,
    /** {@code ()}; the message is lost. */
    NOTHING
  }
}
