package dev.nativebound.processor.emit.nativeimage;

/** String literals of JSON (RFC 8259). */
final class JsonLiteral {
  private JsonLiteral() {}

  /** {@code text} between quotes, with names in any script as they are. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(unit -> literal.append(escape((char) unit)));
    return literal.append('"').toString();
  }

  private static String escape(char unit) {
    if (unit == '"' || unit == '\\') {
      return "\\" + unit;
    }
    return unit < ' ' || Character.isSurrogate(unit)
        ? "\\u%04x".formatted((int) unit)
        : String.valueOf(unit);
  }
}
