package dev.nativebound.processor.emit.cargo;

/** Basic strings of TOML 1.0. */
final class TomlLiteral {
  private TomlLiteral() {}

  static String of(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
