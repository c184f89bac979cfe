package dev.nativebound.processor.validate;

/**
 * The two parts of a message that depend on what is found: why something cannot be, and what to
 * write instead.
 */
record Reason(String why, String wayOut) {
  /** The same with {@code words} in the place of its {@code %s}. */
  Reason with(Object... words) {
    return new Reason(String.format(why, words), String.format(wayOut, words));
  }
}
