package dev.nativebound.runtime;

/** The places that a search went through, in order, for the error that says there is nothing. */
final class LookedIn {
  private final StringBuilder text = new StringBuilder();

  /** Begins the places of one rule. */
  void rule(String name) {
    text.append("  ").append(name).append('\n');
  }

  /** Adds a place of the rule, or why it has none. */
  void place(Object place) {
    text.append("    ").append(place).append('\n');
  }

  /** The rules and their places, each in a line of its own. */
  @Override
  public String toString() {
    return text.toString();
  }
}
