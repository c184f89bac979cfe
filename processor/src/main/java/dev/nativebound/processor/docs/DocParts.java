package dev.nativebound.processor.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comment's description and its block tags, as of a parameter. */
record DocParts(String description, List<Tag> tags) {
  private static final Pattern TAG = Pattern.compile("\\s*@([a-zA-Z][\\w.-]*)(?:\\s.*)?");
  private static final Pattern INSIDE = Pattern.compile("(?s)\\s*@([a-zA-Z][\\w.-]*)\\s*(.*)");
  private static final Pattern SUBJECT = Pattern.compile("(?s)(\\S+)\\s*(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}(?=[^`]*$)|~{3,}).*");
  private static final Pattern PRE = Pattern.compile("(?i)<pre\\b[^<>]*>");
  private static final Pattern END_OF_PRE = Pattern.compile("(?i)</pre\\s*>");

  /**
   * A block tag.
   *
   * @param subject what it is about, of those that name something
   */
  record Tag(String name, String subject, String text) {
    private static Tag of(String part) {
      Matcher inside = INSIDE.matcher(part);
      if (!inside.matches()) {
        return new Tag("", "", part);
      }
      String name = inside.group(1);
      Matcher subject = SUBJECT.matcher(inside.group(2));
      return switch (name) {
        case "param", "throws", "exception" ->
            subject.matches()
                ? new Tag(name, subject.group(1), subject.group(2))
                : new Tag(name, "", "");
        default -> new Tag(name, "", inside.group(2));
      };
    }
  }

  static DocParts of(String text, boolean isMarkdown) {
    List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    String fence = "";
    int literal = 0;
    int at = 0;
    for (String line : text.split("\n", -1)) {
      boolean isCode = !fence.isEmpty() || (isMarkdown && line.startsWith("    "));
      if (!isCode && at >= literal && TAG.matcher(line).matches()) {
        parts.add(new StringBuilder());
      }
      parts.get(parts.size() - 1).append(line).append('\n');
      fence = isMarkdown ? fence(fence, line) : "";
      int end = at + line.length();
      literal = fence.isEmpty() && !isCode ? literal(text, Math.max(at, literal), end) : literal;
      at = end + 1;
    }
    return new DocParts(
        parts.get(0).toString(),
        parts.stream().skip(1).map(StringBuilder::toString).map(Tag::of).toList());
  }

  /** The fence that is open behind {@code line}, empty when none is. */
  private static String fence(String open, String line) {
    Matcher fence = FENCE.matcher(line);
    if (open.isEmpty()) {
      return fence.matches() ? fence.group(1) : "";
    }
    String closing = line.strip();
    boolean isEnd = closing.startsWith(open) && closing.chars().allMatch(c -> c == open.charAt(0));
    return isEnd ? "" : open;
  }

  /** Where what begins between the two places, and has no tags inside, ends. */
  private static int literal(String text, int from, int to) {
    int end = from;
    for (int i = from; i < to; i = Math.max(i + 1, end)) {
      if (text.startsWith("{@", i)) {
        end = InlineTag.at(text, i).map(InlineTag::end).orElse(i);
      } else if (text.charAt(i) == '<') {
        end = endOfPre(text, i).orElse(i);
      }
    }
    return end;
  }

  private static Optional<Integer> endOfPre(String text, int start) {
    Matcher pre = PRE.matcher(text).region(start, text.length());
    if (!pre.lookingAt()) {
      return Optional.empty();
    }
    Matcher end = END_OF_PRE.matcher(text);
    return Optional.of(end.find(pre.end()) ? end.end() : text.length());
  }
}
