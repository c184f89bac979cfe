package dev.nativebound.processor.emit.cargo;

/** Basic strings of TOML 1.0. */
final class TomlLiteral {
  private TomlLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(point -> literal.append(escape(point)));
    return literal.append('"').toString();
  }

  private static String escape(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          Character.isISOControl(point) ? "\\u%04x".formatted(point) : Character.toString(point);
    };
  }
}
