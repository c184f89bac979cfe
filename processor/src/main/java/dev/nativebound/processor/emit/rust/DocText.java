package dev.nativebound.processor.emit.rust;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a doc comment, none longer than need be. A line of text ends at a space of its own,
 * also inside of code, where Markdown reads it as one; code in a block stays as it is.
 */
final class DocText {
  /** The marks of the quotes and lists that the line is in. */
  private static final Pattern MARKS = Pattern.compile("(?:> ?|\\* |\\d+\\. | )*");

  private static final Pattern FENCE = Pattern.compile("`{3,}");

  /** A word that is no mark of a block, wherever it stands. */
  private static final Pattern MAY_BEGIN = Pattern.compile("[\\p{L}(\"'@]|`(?!``)");

  private final int width;
  private final List<String> out = new ArrayList<>();
  private String fence = "";

  private DocText(int width) {
    this.width = width;
  }

  /** The lines, in so many columns where they can be. */
  static List<String> of(List<String> lines, int width) {
    DocText text = new DocText(width);
    lines.forEach(text::add);
    return text.out;
  }

  private void add(String line) {
    Matcher marks = MARKS.matcher(line);
    String prefix = marks.lookingAt() ? marks.group() : "";
    String text = line.substring(prefix.length());
    Matcher ticks = FENCE.matcher(text);
    boolean isFence = ticks.lookingAt() && (fence.isEmpty() || text.equals(fence));
    if (isFence) {
      fence = fence.isEmpty() ? ticks.group() : "";
    }
    if (isFence || !fence.isEmpty() || text.startsWith("#")) {
      out.add(line);
    } else {
      addText(prefix, text);
    }
  }

  private void addText(String prefix, String text) {
    int end = end(text, width - prefix.length());
    if (end < 0) {
      out.add(prefix + text);
      return;
    }
    out.add(prefix + text.substring(0, end));
    addText(prefix.replaceAll("[*0-9.]", " "), text.substring(end + 1));
  }

  /**
   * Of the line, at the last space that it may end at, or the first where it is too long anyway.
   */
  private static int end(String text, int width) {
    if (text.length() <= width) {
      return -1;
    }
    int end = -1;
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      if (i > width && end >= 0) {
        break;
      }
      if (mayEnd(text, i)) {
        end = i;
      }
    }
    return end;
  }

  private static boolean mayEnd(String text, int space) {
    return !Character.isWhitespace(text.charAt(space - 1))
        && MAY_BEGIN.matcher(text).region(space + 1, text.length()).lookingAt();
  }
}
