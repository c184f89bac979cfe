package dev.nativebound.processor.model;

/** From where a method may be called. */
public enum Access {
  PUBLIC,
  PROTECTED,
  /** From its package, or for a private one of the user's from its class. */
  PACKAGE,
  /** From the generated class alone. */
  PRIVATE
}
