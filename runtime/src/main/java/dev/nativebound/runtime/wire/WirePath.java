package dev.nativebound.runtime.wire;

/**
 * The way to a value from what was passed, {@code tokens[3].text}, put together from its end while
 * an exception passes the code of what the value is in.
 */
final class WirePath {
  /** Of a longer way both ends are kept: a value may be in thousands of others. */
  private static final int LONGEST = 1000;

  private static final int END = 300;

  /**
   * The way from one step more outside.
   *
   * @param container a parameter or a record's component, empty for an element
   */
  static String inside(String container, String path) {
    boolean separate = !container.isEmpty() && !path.isEmpty() && !path.startsWith("[");
    return shortened(container + (separate ? "." : "") + path);
  }

  /** The step to an element of a list, set or array. */
  static String element(int index) {
    return "[" + index + "]";
  }

  /** The step to a key of a map. */
  static String key(int index) {
    return "[key " + index + "]";
  }

  /** The step to a value of a map. */
  static String value(int index) {
    return "[value " + index + "]";
  }

  private static String shortened(String path) {
    int length = path.length();
    return length <= LONGEST ? path : path.substring(0, END) + " … " + path.substring(length - END);
  }

  private WirePath() {}
}
