package dev.nativebound.processor.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Javadoc as rustdoc.
 *
 * <p>Inline tags become code spans, paragraphs blank lines, block tags list items; markup that
 * Markdown would read in another way is escaped.
 */
final class Rustdoc {
  private static final Pattern INLINE =
      Pattern.compile("\\{@(?:code|literal|link|linkplain|value)\\s+([^{}]*)}");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@(\\w+)\\s+");

  private Rustdoc() {}

  /** The lines, without the {@code ///}; none when there is no comment. */
  static List<String> of(String javadoc) {
    if (javadoc.isBlank()) {
      return List.of();
    }
    String text = INLINE.matcher(javadoc.strip()).replaceAll(Rustdoc::code);
    text = text.replaceAll("(?i)\\s*</?p>\\s*", "\n\n").replaceAll("(?i)</?(code|pre)>", "`");
    text = text.replaceAll("(?i)</?[a-z][^>]*>", "").replace("[", "\\[").replace("]", "\\]");
    text = BLOCK.matcher(text).replaceAll(Rustdoc::item);
    text = unescape(text);
    return text.lines().map(String::strip).toList();
  }

  private static String code(MatchResult tag) {
    return Matcher.quoteReplacement("`" + tag.group(1).strip().replaceFirst("^#", "") + "`");
  }

  /** A block tag starts an item of a list. */
  private static String item(MatchResult tag) {
    return Matcher.quoteReplacement("* " + tag.group(1) + " ");
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("<", "\\<");
  }
}
