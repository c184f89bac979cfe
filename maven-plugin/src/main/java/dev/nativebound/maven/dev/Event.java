package dev.nativebound.maven.dev;

/** What the loop waits for. */
sealed interface Event {
  /** Files may have changed. */
  record Changed() implements Event {}

  /** A line was typed. */
  record Typed(String line) implements Event {}

  /** Nobody can type any more: the terminal is gone. */
  record Closed() implements Event {}

  /**
   * The program ended by itself.
   *
   * @param run which run of it
   */
  record Ended(long run, int exit) implements Event {}
}
