package dev.nativebound.processor.plan;

/** String literals of Rust. */
public final class RustLiteral {
  private RustLiteral() {}

  /**
   * {@code text} between quotes; only what must be is escaped, so that a name in any script stays
   * readable.
   */
  public static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(point -> literal.append(escape(point)));
    return literal.append('"').toString();
  }

  private static String escape(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default ->
          Character.isISOControl(point)
              ? "\\u{" + Integer.toHexString(point) + "}"
              : Character.toString(point);
    };
  }
}
