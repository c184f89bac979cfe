package dev.nativebound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a contract, such as {@code static int countMatches(java.lang.String pattern)} or
 * {@code enum demo.Kind {NUMBER, WORD}}.
 */
record Declaration(String text) {
  /** The last word before the parameters or the braces: {@code countMatches}, {@code demo.Kind}. */
  String name() {
    String head = text.split("[({]", 2)[0].strip();
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** The parameters without their names; empty for what has none. */
  List<String> parameterTypes() {
    int open = text.indexOf('(');
    return open < 0 ? List.of() : types(text.substring(open + 1, closing(open)));
  }

  /** Where the parentheses end: annotations of parameters have theirs. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += nesting(text.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static int nesting(char c) {
    return switch (c) {
      case '(', '<' -> 1;
      case ')', '>' -> -1;
      default -> 0;
    };
  }

  private static List<String> types(String parameters) {
    List<String> types = new ArrayList<>();
    for (String parameter : splitOutsideBrackets(parameters)) {
      int space = parameter.lastIndexOf(' ');
      types.add(space < 0 ? parameter : parameter.substring(0, space));
    }
    return types;
  }

  /** At the commas that separate parameters, not type arguments. */
  private static List<String> splitOutsideBrackets(String parameters) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      depth += nesting(c);
      if (c == ',' && depth == 0) {
        parts.add(parameters.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = parameters.substring(start).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }
}
