package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Heading;
import dev.nativebound.processor.docs.DocBlock.Items;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts text and blocks together in the order of their coming. */
final class DocBuilder {
  /** Deeper lists are flat. */
  static final int MAX_DEPTH = 12;

  private final List<DocBlock> blocks = new ArrayList<>();
  private final Deque<Items> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private int heading;

  /** Adds to the paragraph. */
  void text(String safe) {
    SafeText.append(text, SafeText.of(plain.toString()));
    SafeText.append(text, safe);
    plain.setLength(0);
  }

  /** Adds text as it is: what it means may hang on what comes next. */
  void plain(String more) {
    plain.append(more);
  }

  /** How much text the paragraph has. */
  int length() {
    text("");
    return text.length();
  }

  /** Takes back what the paragraph has from there on. */
  String cut(int from) {
    text("");
    String cut = text.substring(Math.min(from, text.length()));
    text.setLength(text.length() - cut.length());
    return cut;
  }

  /** Ends the paragraph, if there is one. */
  void endParagraph() {
    text("");
    List<String> lines = text.toString().lines().filter(line -> !line.isBlank()).toList();
    text.setLength(0);
    if (!lines.isEmpty() && heading > 0) {
      String line = String.join(" ", lines.stream().map(String::strip).toList());
      here().add(new Heading(heading, line));
    } else {
      ProseLists.of(lines).forEach(this::add);
    }
    heading = 0;
  }

  /** Lists that only an empty line parts are one. */
  private void add(DocBlock block) {
    List<DocBlock> here = here();
    DocBlock last = here.isEmpty() ? block : here.get(here.size() - 1);
    if (last != block
        && block instanceof Items items
        && last instanceof Items before
        && items.isNumbered() == before.isNumbered()) {
      before.items().addAll(items.items());
    } else {
      here.add(block);
    }
  }

  /** The next paragraph is a heading. */
  void startHeading(int level) {
    endParagraph();
    heading = level;
  }

  void block(DocBlock block) {
    endParagraph();
    here().add(block);
  }

  void startList(boolean isNumbered) {
    endParagraph();
    Items list = new Items(isNumbered ? 1 : Items.BULLETS, new ArrayList<>());
    if (open.size() < MAX_DEPTH) {
      here().add(list);
    }
    open.push(open.size() < MAX_DEPTH ? list : open.element());
  }

  void endList() {
    endParagraph();
    open.poll();
  }

  /** An item, of a list that nobody has started where there is none. */
  void startItem() {
    endParagraph();
    if (open.isEmpty()) {
      startList(false);
    }
    open.element().items().add(new ArrayList<>());
  }

  private List<DocBlock> here() {
    return open.isEmpty() ? blocks : lastOf(open.element().items());
  }

  private static List<DocBlock> lastOf(List<List<DocBlock>> items) {
    if (items.isEmpty()) {
      items.add(new ArrayList<>());
    }
    return items.get(items.size() - 1);
  }

  /** All blocks. */
  List<DocBlock> finish() {
    endParagraph();
    return blocks;
  }
}
