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
  private static final Pattern MARKS = Pattern.compile(" *(?:(?:> ?|\\* |\\d+\\. ) *){0,64}");

  /** Most comments are as wide as they are in Java. */
  private static final int SLACK = 20;

  private static final Pattern FENCE = Pattern.compile("`{3,}");

  /** A word that is no mark of a block, wherever it stands. */
  private static final Pattern MAY_BEGIN = Pattern.compile("[\\p{L}(\"'@]|`(?!``)");

  private final int width;
  private final List<String> out = new ArrayList<>();
  private String fence = "";

  /** What a line that was broken had too much: it goes to the line behind it. */
  private String left = "";

  private String leftMarks = "";

  private DocText(int width) {
    this.width = width;
  }

  /** The lines: one that is longer than it may be by more than {@link #SLACK} is broken. */
  static List<String> of(List<String> lines, int width) {
    DocText text = new DocText(width);
    lines.forEach(text::add);
    text.endParagraph();
    return text.out;
  }

  private void add(String line) {
    Matcher matcher = MARKS.matcher(line);
    String marks = matcher.lookingAt() ? matcher.group() : "";
    String text = line.substring(marks.length());
    boolean isCode = isCode(text);
    if (!isCode && marks.equals(leftMarks) && MAY_BEGIN.matcher(text).lookingAt()) {
      addText(marks, left.isEmpty() ? text : left + " " + text);
      return;
    }
    endParagraph();
    if (isCode || text.startsWith("#")) {
      out.add(line);
    } else {
      addText(marks, text);
    }
  }

  /** Whether it is in a block of code, or begins or ends one. */
  private boolean isCode(String text) {
    Matcher ticks = FENCE.matcher(text);
    boolean isFence = ticks.lookingAt() && (fence.isEmpty() || text.equals(fence));
    if (isFence) {
      fence = fence.isEmpty() ? ticks.group() : "";
    }
    return isFence || !fence.isEmpty();
  }

  /** All of the text, but what is left for the next line. */
  private void addText(String marks, String text) {
    leftMarks = marks.replaceAll("[*0-9.]", " ");
    int room = width - marks.length();
    String before = marks;
    left = text;
    for (int end = end(left, room); end > 0; end = end(left, room)) {
      out.add(before + left.substring(0, end));
      before = leftMarks;
      left = left.substring(end + 1);
      if (left.length() <= room) {
        return;
      }
    }
    out.add(before + left);
    left = "";
  }

  private void endParagraph() {
    if (!left.isEmpty()) {
      out.add(leftMarks + left);
      left = "";
    }
  }

  /**
   * Of the line, at the last space that it may end at, or the first where it is too long anyway.
   */
  private static int end(String text, int width) {
    if (text.length() <= width + SLACK) {
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
