package dev.nativebound.processor.docs;

/** The characters of a comment that rustc, or UTF-8, does not take. */
final class Characters {
  private static final int TAB = 4;

  private Characters() {}

  /** With lines that end in {@code \n}, no tabs and no control characters. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int point : text.replace("\r\n", "\n").codePoints().toArray()) {
      String clean = clean(point, column);
      out.append(clean);
      column = clean.equals("\n") ? 0 : column + clean.length();
    }
    return out.toString();
  }

  private static String clean(int point, int column) {
    if (point == '\n' || point == '\r') {
      return "\n";
    }
    if (point == '\t') {
      return " ".repeat(TAB - column % TAB);
    }
    if (isLineOrSpace(point)) {
      return " ";
    }
    boolean isText =
        !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    return isText ? Character.toString(point) : "\uFFFD";
  }

  private static boolean isLineOrSpace(int point) {
    return switch (point) {
      case 0x0B, '\f', 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  /**
   * Whether it changes the direction of what follows: rustc refuses most of these in a comment,
   * where they could hide code.
   */
  static boolean isDirection(int point) {
    return switch (point) {
      case 0x061C, 0x200E, 0x200F -> true;
      default -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    };
  }

  /** As Java may write them: no reference of HTML is read in code. */
  static String inCode(String code) {
    StringBuilder out = new StringBuilder();
    code.codePoints()
        .forEach(
            point ->
                out.append(
                    isDirection(point) ? "\\u%04x".formatted(point) : Character.toString(point)));
    return out.toString();
  }
}
