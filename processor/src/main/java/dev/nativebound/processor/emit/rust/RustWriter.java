package dev.nativebound.processor.emit.rust;

import java.util.List;

/**
 * Text with indentation, as rustfmt lays it out; knows braces and width, nothing of what it prints.
 */
final class RustWriter {
  private static final int WIDTH = 100;
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

  /** A line of documentation for each of {@code lines}. */
  RustWriter docs(List<String> lines) {
    lines.forEach(line -> line(line.isEmpty() ? "///" : "/// " + line));
    return this;
  }

  /**
   * {@code before}, the items and {@code after}: on one line where it fits, else a line an item.
   */
  RustWriter list(String before, List<String> items, String after) {
    String oneLine = before + String.join(", ", items) + after;
    if (items.isEmpty() || fits(oneLine)) {
      return line(oneLine);
    }
    open(before);
    items.forEach(item -> line(item + ","));
    return close(after);
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

  private boolean fits(String line) {
    return INDENT.length() * depth + line.length() <= WIDTH;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
