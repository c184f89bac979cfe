package dev.nativebound.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code in a doc comment: taken out, so that nothing in it is read as markup or as a tag, and
 * put back as Markdown.
 */
final class JavadocCode {
  private static final Pattern START =
      Pattern.compile("(?i)\\{@(?:code|literal|link|linkplain|value)(?=[\\s}])|<pre\\b[^>]*>");
  private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");
  private static final Pattern END_OF_BLOCK = Pattern.compile("(?i)</pre\\s*>");

  private final List<String> codes = new ArrayList<>();

  /** The comment with a mark for each piece of code, a block's on a line of its own. */
  String takeOut(String javadoc) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Matcher start = START.matcher(javadoc); start.find(done); ) {
      boolean isBlock = javadoc.charAt(start.start()) == '<';
      int end = isBlock ? endOfBlock(javadoc, start.end()) : endOfTag(javadoc, start.start());
      text.append(javadoc, done, start.start());
      if (isBlock) {
        String inside = END_OF_BLOCK.matcher(javadoc.substring(start.end(), end)).replaceAll("");
        text.append("\n\n").append(mark(fenced(ofBlock(inside)))).append("\n\n");
      } else if (end < 0) {
        text.append("{ ");
        end = start.start() + 1;
      } else {
        text.append(mark(span(javadoc.substring(start.end(), end - 1))));
      }
      done = end;
    }
    return text.append(javadoc, done, javadoc.length()).toString();
  }

  private String mark(String code) {
    codes.add(code);
    return "\uE000" + (codes.size() - 1) + "\uE001";
  }

  /** The lines of one line, with the code that its marks stand for. */
  List<String> putBack(String line) {
    if (line.isEmpty()) {
      return List.of("");
    }
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    return MARK.matcher(line)
        .replaceAll(mark -> Matcher.quoteReplacement(codes.get(Integer.parseInt(mark.group(1)))))
        .replace("\n", "\n" + indent)
        .lines()
        .map(String::stripTrailing)
        .toList();
  }

  /** Behind the brace that closes the tag, or -1: those inside come in pairs. */
  private static int endOfTag(String text, int start) {
    int open = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int endOfBlock(String text, int start) {
    Matcher end = END_OF_BLOCK.matcher(text);
    return end.find(start) ? end.end() : text.length();
  }

  private static String ofBlock(String inside) {
    String text = inside.strip();
    Matcher tag = START.matcher(text);
    if (tag.lookingAt() && text.startsWith("{") && endOfTag(text, 0) == text.length()) {
      int start = inside.indexOf(text) + tag.end();
      return inside.substring(start, inside.lastIndexOf('}'));
    }
    return inside
        .replaceAll("(?i)</?[a-z][^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String span(String code) {
    String text = code.strip().replaceAll("\\s*\n\\s*", " ").replaceFirst("^#", "");
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  /** Of Java, which keeps rustdoc from taking it for an example of its own. */
  private static String fenced(String code) {
    String fence = code.contains("```") ? "`````" : "```";
    String text = code.replaceFirst("^(?:[ \\t]*\n)+", "").stripTrailing().stripIndent();
    return fence + "java\n" + text + "\n" + fence;
  }
}
