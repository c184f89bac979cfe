package dev.nativebound.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Javadoc as rustdoc.
 *
 * <p>Inline tags become code spans, blocks of code fenced ones, paragraphs blank lines, block tags
 * list items; markup that Markdown would read in another way is escaped.
 */
final class Rustdoc {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^(?=[ \\t]*@\\w)");
  private static final Pattern NAMED =
      Pattern.compile("(?s)\\s*@(?:param|throws|exception)\\s+(\\S+)\\s*(.*)");
  private static final Pattern OTHER = Pattern.compile("(?s)\\s*@(\\w+)\\s*(.*)");

  private Rustdoc() {}

  /** The lines, without the {@code ///}; none when there is no comment. */
  static List<String> of(String javadoc) {
    JavadocCode code = new JavadocCode();
    List<String> lines = new ArrayList<>();
    for (String part : BLOCK_TAG.split(code.takeOut(javadoc.strip()), -1)) {
      boolean isItem = part.stripLeading().startsWith("@");
      if (isItem && !lines.isEmpty() && !isItem(lines)) {
        lines.add("");
      }
      lines.addAll(isItem ? item(part) : paragraphs(part));
    }
    return lines.stream().flatMap(line -> code.putBack(line).stream()).toList();
  }

  /** Whether the last of {@code lines} is a part of a list. */
  private static boolean isItem(List<String> lines) {
    String last = lines.get(lines.size() - 1);
    return last.startsWith("* ") || last.startsWith("  ");
  }

  /** What follows its first line is indented, as Markdown asks for. */
  private static List<String> item(String tag) {
    Matcher named = NAMED.matcher(tag);
    Matcher other = OTHER.matcher(tag);
    boolean isNamed = named.matches();
    Matcher found = isNamed || !other.matches() ? named : other;
    String head = isNamed ? "`" + found.group(1) + "`" : found.group(1);
    List<String> text = paragraphs(found.group(2));
    List<String> lines = new ArrayList<>();
    lines.add("* " + head + (text.isEmpty() ? "" : ": " + text.get(0)));
    text.stream().skip(1).map(line -> line.isEmpty() ? "" : "  " + line).forEach(lines::add);
    return lines;
  }

  private static List<String> paragraphs(String html) {
    return prose(html).strip().replaceAll("\n\\s*\n", "\n\n").lines().map(String::strip).toList();
  }

  private static String prose(String html) {
    return html.replaceAll("(?i)\\s*</?p>\\s*", "\n\n")
        .replaceAll("(?i)</?code>", "`")
        .replaceAll("(?i)</?[a-z][^>]*>", "")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("&lt;", "\\<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
