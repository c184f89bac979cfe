package dev.nativebound.processor.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code WORD_COUNT} to {@code WordCount}; a name that is not all capitals keeps its own. */
public final class UpperCamelCase {
  private UpperCamelCase() {}

  /** The name of a constant as one of a class. */
  public static String of(String name) {
    String camel =
        Arrays.stream(name.split("_")).map(UpperCamelCase::word).collect(Collectors.joining());
    if (camel.isEmpty()) {
      return name;
    }
    return Character.isUnicodeIdentifierStart(camel.codePointAt(0)) ? camel : "_" + camel;
  }

  private static String word(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int end = word.offsetByCodePoints(0, 1);
    String rest = word.substring(end);
    boolean shouting = rest.equals(rest.toUpperCase(Locale.ROOT));
    return word.substring(0, end).toUpperCase(Locale.ROOT)
        + (shouting ? rest.toLowerCase(Locale.ROOT) : rest);
  }
}
