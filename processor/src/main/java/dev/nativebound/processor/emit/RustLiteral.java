package dev.nativebound.processor.emit;

/** String literals of Rust. */
public final class RustLiteral {
  private RustLiteral() {}

  /**
   * {@code text} between quotes, with names in any script as they are; escaped is what rustc
   * refuses there, what nobody sees, and what would hide the rest.
   */
  public static String of(String text) {
    return '"' + inside(text) + '"';
  }

  /** What stands between the quotes, which is one line of a comment too. */
  public static String inside(String text) {
    StringBuilder literal = new StringBuilder();
    text.codePoints().forEach(point -> literal.append(escape(point)));
    return literal.toString();
  }

  private static String escape(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default ->
          isSeen(point) ? Character.toString(point) : "\\u{" + Integer.toHexString(point) + "}";
    };
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR -> false;
      case Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
