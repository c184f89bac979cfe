package dev.nativebound.processor.emit.rust;

import java.util.ArrayList;
import java.util.List;

/**
 * A type or a call, as it is broken where it does not fit on a line: inside of its outermost
 * brackets.
 *
 * @param head up to the bracket that opens, with it
 * @param arguments between the brackets
 * @param tail from the bracket that closes on, with it
 */
record TypeLayout(String head, List<String> arguments, String tail) {

  /** Without arguments where the type has no brackets. */
  static TypeLayout of(String type) {
    int open = first(type);
    if (open < 0) {
      return new TypeLayout(type, List.of(), "");
    }
    int close = closing(type, open);
    String inside = type.substring(open + 1, close);
    if (isTuple(inside)) {
      open++; // `Vec<(` opens both
      close--;
      inside = type.substring(open + 1, close);
    }
    return new TypeLayout(type.substring(0, open + 1), arguments(inside), type.substring(close));
  }

  private static int first(String type) {
    for (int i = 0; i < type.length(); i = next(type, i)) {
      if (type.charAt(i) == '<' || type.charAt(i) == '(') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTuple(String type) {
    return type.length() > 2 && type.startsWith("(") && closing(type, 0) == type.length() - 1;
  }

  private static int closing(String type, int open) {
    int depth = 0;
    for (int i = open; i < type.length(); i = next(type, i)) {
      depth += depthOf(type, i);
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(type);
  }

  private static List<String> arguments(String inside) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < inside.length(); i = next(inside, i)) {
      depth += depthOf(inside, i);
      if (depth == 0 && inside.charAt(i) == ',') {
        arguments.add(inside.substring(start, i).strip());
        start = i + 1;
      }
    }
    arguments.add(inside.substring(start).strip());
    arguments.removeIf(String::isEmpty);
    return arguments;
  }

  /** Behind the character, and behind all of a literal: what is in it is no bracket. */
  private static int next(String type, int at) {
    if (type.charAt(at) != '"') {
      return at + 1;
    }
    int end = at + 1;
    while (type.charAt(end) != '"') {
      end += type.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** An arrow has no bracket. */
  private static int depthOf(String type, int at) {
    return switch (type.charAt(at)) {
      case '<', '(', '[' -> 1;
      case ')', ']' -> -1;
      case '>' -> at > 0 && type.charAt(at - 1) == '-' ? 0 : -1;
      default -> 0;
    };
  }
}
