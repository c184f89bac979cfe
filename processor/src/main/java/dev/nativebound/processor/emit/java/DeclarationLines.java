package dev.nativebound.processor.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks the declarations of methods where JavaPoet would, had it known how long their types are.
 */
final class DeclarationLines {
  private static final int WIDTH = 100;
  private static final String MORE = "    ";

  /** Of a member, or of one of a class in it, where statements stand too. */
  private static final Pattern BEGIN =
      Pattern.compile(
          " {2}(?: {2}(?!(?:if|for|while|switch|return|throw)\\b)(?=.*[^;]$))?"
              + "[\\p{L}_$][^=\"]*\\([^=\"]*");

  private static final Pattern OPEN = Pattern.compile(".*[^{;]");

  private DeclarationLines() {}

  /** The text of a class with such lines. */
  static String wrapped(String text) {
    StringBuilder result = new StringBuilder();
    String open = "";
    for (String line : text.lines().toList()) {
      boolean continues = !open.isEmpty();
      String whole = continues ? joined(open, line.strip()) : line;
      boolean isDeclaration = continues || BEGIN.matcher(line).matches();
      if (isDeclaration && OPEN.matcher(whole).matches()) {
        open = whole;
      } else {
        result.append(isDeclaration ? wrap(whole) : whole).append('\n');
        open = "";
      }
    }
    return result.toString();
  }

  private static String joined(String open, String line) {
    return open + (open.endsWith("(") ? "" : " ") + line;
  }

  private static String wrap(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + MORE;
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (String part : parts(line)) {
      String bare = part.stripTrailing();
      if (column > 0 && column + bare.length() > WIDTH) {
        result.setLength(result.toString().stripTrailing().length());
        result.append('\n').append(indent);
        column = indent.length();
      }
      result.append(part);
      column += part.length();
    }
    return result.toString();
  }

  /** What is not broken: parameters, and what stands before and behind them. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = line.indexOf('('); i < line.length(); i++) {
      char letter = line.charAt(i);
      depth += letter == '<' ? 1 : letter == '>' ? -1 : 0;
      boolean isThrows = line.startsWith(" throws", i) || line.startsWith("throws ", i - 6);
      if (depth == 0 && (letter == '(' || line.startsWith(", ", i) || isThrows)) {
        int end = letter == '(' ? i + 1 : i + (letter == ',' ? 2 : 1);
        parts.add(line.substring(from, end));
        from = end;
      }
    }
    parts.add(line.substring(from));
    return parts;
  }
}
