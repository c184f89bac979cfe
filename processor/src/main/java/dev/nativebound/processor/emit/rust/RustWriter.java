package dev.nativebound.processor.emit.rust;

import java.util.List;

/**
 * Text with indentation, as rustfmt lays it out; knows braces and width, nothing of what it prints.
 */
final class RustWriter {
  private static final int WIDTH = 100;

  /** What a line may have more where rustfmt leaves it as it is. */
  private static final int MORE = 20;

  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** A line, indented; an empty one has no spaces. */
  RustWriter line(String line) {
    if (!line.isEmpty()) {
      text.append(INDENT.repeat(depth)).append(line);
    }
    text.append('\n');
    return this;
  }

  /** Lines, each indented. */
  RustWriter lines(List<String> lines) {
    lines.forEach(this::line);
    return this;
  }

  /**
   * {@code let}, an expression and a comment; the expression has a line of its own when it does not
   * fit.
   */
  RustWriter statement(String let, String expression, String comment) {
    if (let.isEmpty() || fits(let + expression)) {
      return line(let + expression + comment);
    }
    open(let.stripTrailing());
    line(expression + comment);
    depth--;
    return this;
  }

  /** A line that opens a block. */
  RustWriter open(String line) {
    line(line);
    depth++;
    return this;
  }

  /** What follows is in a block that was opened. */
  RustWriter indent() {
    depth++;
    return this;
  }

  /** What follows is outside of the block, with no line that closes it. */
  RustWriter depart() {
    depth--;
    return this;
  }

  /** The line that closes the block. */
  RustWriter close(String line) {
    depth--;
    return line(line);
  }

  /** An empty line between items, none before the first. */
  RustWriter blankUnless(boolean first) {
    return first ? this : blank();
  }

  /** An empty line. */
  RustWriter blank() {
    return line("");
  }

  /** Documentation: its lines are broken where they are too long. */
  RustWriter docs(List<String> lines) {
    DocText.of(lines, room() - "/// ".length())
        .forEach(line -> line(line.isEmpty() ? "///" : "/// " + line));
    return this;
  }

  /** A line of documentation. */
  RustWriter doc(String line) {
    return docs(List.of(line));
  }

  /**
   * {@code before}, the items and {@code after}: on one line where it fits, else a line an item.
   */
  RustWriter list(String before, List<String> items, String after) {
    String oneLine = before + String.join(", ", items) + after;
    if (items.isEmpty() || fits(oneLine)) {
      return line(oneLine);
    }
    open(before.stripTrailing());
    items.forEach(item -> line(item + ","));
    return close(after);
  }

  /** A type between two texts: on one line where it fits, else an argument of it a line. */
  RustWriter type(String before, String type, String after) {
    TypeLayout parts = TypeLayout.of(type);
    if (fits(before + type + after)) {
      return line(before + type + after);
    }
    if (type.startsWith("\"")) {
      return literal(before, type, after);
    }
    if (parts.arguments().isEmpty()) {
      return afterwards(before + type, after);
    }
    open(before + parts.head());
    parts.arguments().forEach(argument -> type("", argument, ","));
    return close(parts.tail() + after);
  }

  /** What comes behind a space has a line of its own where it is more than a mark. */
  private RustWriter afterwards(String text, String after) {
    return after.startsWith(" ") ? line(text).line(INDENT + after.strip()) : line(text + after);
  }

  /** A field: its type has a line of its own where it fits there alone. */
  RustWriter field(String name, String type) {
    String field = name + ": " + type + ",";
    if (fits(field) || !fits(INDENT + type + ",")) {
      return type(name + ": ", type, ",");
    }
    line(name + ":");
    return line(INDENT + type + ",");
  }

  /**
   * The head of a function. One whose last column is taken by the end has its result on a line of
   * its own, where that is a {@code ;}: rustfmt counts one more.
   *
   * @param head {@code fn count(}
   * @param result empty where it returns nothing
   * @param end {@code ;}, or what opens its block
   */
  RustWriter function(String head, List<String> parameters, String result, String end) {
    String arrow = result.isEmpty() ? "" : "-> ";
    String closed = result.isEmpty() ? ")" : ") ";
    String before = head + String.join(", ", parameters);
    String oneLine = before + closed + arrow + result + end;
    boolean isFull = oneLine.length() == room() && !result.isEmpty() && end.equals(";");
    if (fits(oneLine) && !isFull) {
      return line(oneLine);
    }
    if ((parameters.isEmpty() || isFull) && !result.isEmpty()) {
      return line(before + ")").type(arrow, result, end);
    }
    boolean isLong = !fits(head) && head.contains("<");
    (isLong ? type("", head, "") : line(head)).indent();
    parameters.forEach(parameter -> type("", parameter, ","));
    depth--;
    return type(closed + arrow, result, end);
  }

  /** {@code before}, items and {@code after}: with spaces on one line where they fit there. */
  RustWriter block(String before, List<String> items, String after) {
    if (items.isEmpty()) {
      return line(before + after);
    }
    String oneLine = before + " " + String.join(", ", items) + " " + after;
    if (fits(oneLine)) {
      return line(oneLine);
    }
    open(before);
    items.forEach(item -> line(item + ","));
    return close(after);
  }

  /** What opens the block of an item with bounds, which have a line of their own at need. */
  RustWriter openBounded(String head, List<String> bounds) {
    String all = String.join(" + ", bounds);
    if (bounds.isEmpty() || fits(head + ": " + all + " {")) {
      return open(head + (bounds.isEmpty() ? "" : ": " + all) + " {");
    }
    return line(head + ":").line(INDENT + all).open("{");
  }

  /** An associated type with bounds. */
  RustWriter bounded(String head, List<String> bounds) {
    String oneLine = head + ": " + String.join(" + ", bounds) + ";";
    if (fits(oneLine)) {
      return line(oneLine);
    }
    open(head + ": " + bounds.get(0));
    for (int i = 1; i < bounds.size(); i++) {
      line("+ " + bounds.get(i) + (i == bounds.size() - 1 ? ";" : ""));
    }
    depth--;
    return this;
  }

  /** A literal between two texts, on several lines where it is too long. */
  RustWriter literal(String before, String literal, String after) {
    List<String> lines =
        LongLiteral.lines(literal, room() + MORE - before.length() - after.length());
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? before : " ".repeat(before.length() + 1);
      line(start + lines.get(i) + (i == lines.size() - 1 ? after : ""));
    }
    return this;
  }

  /** An expression and the methods called on it: on one line where it fits, else a line a call. */
  RustWriter chain(String head, List<String> calls) {
    String oneLine = head + String.join("", calls);
    if (fits(oneLine)) {
      return line(oneLine);
    }
    open(head).lines(calls);
    depth--;
    return this;
  }

  /** Like {@link #list}, and opens a block with {@code after}. */
  RustWriter openList(String before, List<String> items, String after) {
    list(before, items, after);
    depth++;
    return this;
  }

  /** Whether it is no longer than a line may be. */
  boolean fits(String line) {
    return line.length() <= room();
  }

  /** The columns that a line has. */
  private int room() {
    return WIDTH - INDENT.length() * depth;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
