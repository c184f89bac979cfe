package dev.nativebound.processor.model;

import java.util.Optional;

/**
 * A class of the {@code throws} clause.
 *
 * @param qualified its name, or that of the type variable
 * @param internalName what {@code FindClass} takes
 * @param constructor the best one it has; empty when it cannot be made from a message
 * @param obstacle why it cannot be made, and what to do about it
 */
public record ThrownType(
    String qualified,
    String simple,
    String internalName,
    TypeRef ref,
    Optional<Constructor> constructor,
    String obstacle) {

  /** The constructors that serve, the best first. */
  public enum Constructor {
    /** {@code (String, Throwable)}. */
    MESSAGE_CAUSE,
    /** {@code (String)}; the cause is set by {@code initCause}. */
    MESSAGE,
    /** {@code ()}; the message is lost. */
    NOTHING
  }
}
