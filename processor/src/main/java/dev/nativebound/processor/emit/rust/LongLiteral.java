package dev.nativebound.processor.emit.rust;

import java.util.ArrayList;
import java.util.List;

/**
 * A string literal on several lines: Rust leaves out what a line that ends in a backslash is
 * followed by.
 */
final class LongLiteral {
  private static final String MORE = "\\";

  private LongLiteral() {}

  /** The lines, without what they are indented by: each but the last ends behind a word. */
  static List<String> lines(String literal, int width) {
    List<String> lines = new ArrayList<>();
    String rest = literal;
    for (int end = end(rest, width); end > 0; end = end(rest, width)) {
      lines.add(rest.substring(0, end) + MORE);
      rest = rest.substring(end);
    }
    lines.add(rest);
    return lines;
  }

  private static int end(String text, int width) {
    if (text.length() <= width) {
      return -1;
    }
    int end = -1;
    for (int i = 1; i < text.length() && (end < 0 || i + MORE.length() <= width); i++) {
      if (mayEnd(text.charAt(i - 1)) && text.charAt(i) != ' ') {
        end = i;
      }
    }
    return end;
  }

  /** Between words, and between the types of a descriptor. */
  private static boolean mayEnd(char last) {
    return last == ' ' || last == ';';
  }
}
