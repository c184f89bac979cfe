package dev.nativebound.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code @param} tags of a doc comment. */
final class JavadocParameters {
  private JavadocParameters() {}

  /** What is said of {@code name}, empty when nothing is. */
  static String of(String javadoc, String name) {
    Matcher tag =
        Pattern.compile(
                "(?m)^\\s*@param\\s+" + Pattern.quote(name) + "\\s+(?<text>(?s:.*?))(?=^\\s*@|\\z)")
            .matcher(javadoc);
    return tag.find() ? tag.group("text").strip() : "";
  }
}
