package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Items;
import dev.nativebound.processor.docs.DocBlock.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that an author made of signs, where HTML has none: lines that begin with {@code -}, {@code
 * *}, {@code +} or a number, at the start of a paragraph, behind a colon or behind each other.
 */
final class ProseLists {
  private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-+*]|(\\d{1,9})[.)])\\s+(\\S.*)");

  private final List<DocBlock> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private List<String> paragraph = new ArrayList<>();

  private ProseLists() {}

  /** A list whose items begin in this column. */
  private record Open(int column, Items list) {}

  /** The blocks of what would be one paragraph. */
  static List<DocBlock> of(List<String> lines) {
    ProseLists lists = new ProseLists();
    lines.forEach(lists::add);
    lists.endParagraph();
    return lists.blocks;
  }

  private void add(String line) {
    Matcher item = ITEM.matcher(line);
    if (item.matches() && mayStartHere()) {
      endParagraph();
      startItem(item.group(1).length(), item.group(2));
      paragraph.add(item.group(3).strip());
    } else {
      paragraph.add(line.strip());
    }
  }

  private boolean mayStartHere() {
    return !open.isEmpty()
        || paragraph.isEmpty()
        || paragraph.get(paragraph.size() - 1).endsWith(":");
  }

  private void startItem(int column, String number) {
    int first = number == null ? Items.BULLETS : Integer.parseInt(number);
    boolean isNumbered = number != null;
    while (!open.isEmpty() && open.element().column() > column) {
      open.pop();
    }
    boolean isBelow = open.isEmpty() || open.element().column() < column;
    if (!isBelow && open.element().list().isNumbered() != isNumbered) {
      open.pop();
      isBelow = true;
    }
    if (isBelow && open.size() < DocBuilder.MAX_DEPTH) {
      Items list = new Items(first, new ArrayList<>());
      here().add(list);
      open.push(new Open(column, list));
    }
    open.element().list().items().add(new ArrayList<>());
  }

  private List<DocBlock> here() {
    if (open.isEmpty()) {
      return blocks;
    }
    List<List<DocBlock>> items = open.element().list().items();
    return items.get(items.size() - 1);
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      here().add(new Paragraph(paragraph));
      paragraph = new ArrayList<>();
    }
  }
}
