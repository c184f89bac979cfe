package dev.nativebound.integration;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says that a line gives: {@code sum(1, 2); // → 3}. */
final class Said {
  private static final Pattern LINE =
      Pattern.compile("(?m)^( *)((?:[\\w.<>\\[\\], ]+ )?(\\w+) = )?(.+?);\\s+// → (.+)$");

  private static final String THROWS = "throws ";

  /** The class by which the program of the pages compares. */
  static final String JAVA =
      """
      package guide;
      public final class Said {
        public interface Body { void run() throws Exception; }

        public static void gives(String place, String said, Object value) {
          same(place, said, spelled(value));
        }

        public static void fails(String place, String said, Body body) {
          try {
            body.run();
          } catch (Throwable e) {
            for (Class<?> type = e.getClass(); type != null; type = type.getSuperclass()) {
              if (said.equals(type.getSimpleName() + ": " + e.getMessage())) return;
            }
            throw new AssertionError(place + ": said " + said, e);
          }
          throw new AssertionError(place + ": nothing is thrown");
        }

        private static void same(String place, String said, String value) {
          if (!said.equals(value)) {
            throw new AssertionError(place + ": said " + said + ", is " + value);
          }
        }

        private static String spelled(Object value) {
          if (value instanceof String) return '"' + (String) value + '"';
          if (value instanceof byte[]) return java.util.Arrays.toString((byte[]) value);
          if (value instanceof int[]) return java.util.Arrays.toString((int[]) value);
          if (value instanceof double[]) return java.util.Arrays.toString((double[]) value);
          if (value instanceof Object[]) return java.util.Arrays.toString((Object[]) value);
          return String.valueOf(value);
        }
      }
      """;

  private Said() {}

  /** Statements, in which each such line compares. */
  static String checked(String statements, DocBlock block) {
    return LINE.matcher(statements)
        .replaceAll(line -> Matcher.quoteReplacement(checked(line, block.place())));
  }

  private static String checked(MatchResult line, String place) {
    String indentation = line.group(1);
    String said = line.group(5);
    if (said.startsWith(THROWS)) {
      return "%sguide.Said.fails(%s, %s, () -> { %s; });"
          .formatted(
              indentation, quoted(place), quoted(said.substring(THROWS.length())), line.group(4));
    }
    boolean isAssignment = line.group(2) != null;
    String before = isAssignment ? line.group(2) + line.group(4) + "; " : "";
    return "%s%sguide.Said.gives(%s, %s, %s);"
        .formatted(
            indentation,
            before,
            quoted(place),
            quoted(said),
            isAssignment ? line.group(3) : line.group(4));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
