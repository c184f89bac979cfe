package dev.nativebound.processor.plan;

import java.util.List;
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
  private static final Pattern NAMED =
      Pattern.compile("(?m)^\\s*@(?:param|throws|exception)\\s+(\\S+)\\s+");

  private static final Pattern OTHER = Pattern.compile("(?m)^\\s*@(\\w+)\\s+");

  private Rustdoc() {}

  /** The lines, without the {@code ///}; none when there is no comment. */
  static List<String> of(String javadoc) {
    String text = NAMED.matcher(markdown(javadoc.strip())).replaceAll("\n* `$1`: ");
    text = OTHER.matcher(text).replaceAll("\n* $1: ");
    text = text.replaceAll("(?m)(^\\* .*)\n\n(?=\\* )", "$1\n").strip();
    return text.lines().map(String::strip).toList();
  }

  private static String markdown(String javadoc) {
    Matcher tags = INLINE.matcher(javadoc);
    StringBuilder text = new StringBuilder();
    int end = 0;
    while (tags.find()) {
      text.append(prose(javadoc.substring(end, tags.start())));
      text.append('`').append(tags.group(1).strip().replaceFirst("^#", "")).append('`');
      end = tags.end();
    }
    return text.append(prose(javadoc.substring(end))).toString();
  }

  /** What is between the inline tags. */
  private static String prose(String html) {
    return html.replaceAll("(?i)\\s*</?p>\\s*", "\n\n")
        .replaceAll("(?i)</?(code|pre)>", "`")
        .replaceAll("(?i)</?[a-z][^>]*>", "")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("&lt;", "\\<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
