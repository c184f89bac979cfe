package dev.nativebound.integration;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the names of parameters out of what is emitted of imports: compilers differ in them. */
final class ParameterNames {
  private static final Pattern FUNCTION =
      Pattern.compile("(?s)pub fn \\w+[^(]*\\((.*?)\\) -> .*?\n        }");

  private static final Pattern PARAMETER = Pattern.compile("((?:r#)?[a-z]\\w*): ");

  /** A declaration in a comment that goes on in the next line. */
  private static final Pattern BROKEN = Pattern.compile("(?m)^( *+/// `[^`\n]*+)\n *+/// ");

  private ParameterNames() {}

  /** The text with numbered parameters, as long lines. */
  static String without(String bindings) {
    String functions = FUNCTION.matcher(bindings).replaceAll(ParameterNames::numbered);
    return joined(functions)
        .lines()
        .map(ParameterNames::declaration)
        .collect(Collectors.joining("\n"));
  }

  private static String joined(String text) {
    String joined = BROKEN.matcher(text).replaceAll("$1 ");
    return joined.equals(text) ? text : joined(joined);
  }

  private static String numbered(MatchResult function) {
    String text =
        function
            .group()
            .replaceAll("\\s+", " ")
            .replaceAll("([(\\[]) ", "$1")
            .replaceAll(",? ([)\\]])", "$1");
    Matcher names = PARAMETER.matcher(function.group(1));
    for (int number = 0; names.find(); number++) {
      String name = names.group(1);
      text =
          text.replaceAll(
              "(?<![\\w#.])" + name + "(?=: |\\.jvalue\\(|\\.lend\\(| = |\\))", "p" + number);
    }
    return Matcher.quoteReplacement(text);
  }

  /** {@code /// `boolean equals(Object o)`} without its last word. */
  private static String declaration(String line) {
    return line.strip().startsWith("/// `")
        ? line.replaceAll("(?<=[\\w>\\]]) \\w+(?=[,)])", "")
        : line;
  }
}
