package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Heading;
import dev.nativebound.processor.docs.DocBlock.Items;
import dev.nativebound.processor.docs.DocBlock.Paragraph;
import dev.nativebound.processor.docs.DocBlock.Quote;
import dev.nativebound.processor.docs.DocBlock.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes blocks as Markdown, an empty line between two. */
final class DocWriter {
  /**
   * Where a line of text would start a heading, a quote, code, a list, a line, or the rows of a
   * table.
   */
  private static final Pattern STARTS_BLOCK =
      Pattern.compile("(?:#{1,6}(?: .*)?|>.*|~{3}.*|[-+*](?: .*)?|[-=_*: |]+)");

  private static final Pattern STARTS_NUMBERED = Pattern.compile("(\\d{1,9})([.)](?: .*)?)");

  private DocWriter() {}

  static List<String> lines(List<DocBlock> blocks) {
    List<String> lines = new ArrayList<>();
    for (DocBlock block : blocks) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(lines(block));
    }
    return lines;
  }

  private static List<String> lines(DocBlock block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.lines().stream().map(DocWriter::text).toList();
    }
    if (block instanceof Heading heading) {
      String text = heading.text().replaceFirst("#$", "\\\\#");
      return List.of("#".repeat(heading.level()) + " " + text);
    }
    if (block instanceof Quote quote) {
      return lines(quote.blocks()).stream().map(line -> ("> " + line).strip()).toList();
    }
    return block instanceof Verbatim verbatim ? fenced(verbatim.lines()) : items((Items) block);
  }

  private static String text(String line) {
    Matcher numbered = STARTS_NUMBERED.matcher(line);
    if (numbered.matches()) {
      return numbered.group(1) + "\\" + numbered.group(2);
    }
    return STARTS_BLOCK.matcher(line).matches() ? "\\" + line : line;
  }

  /** Marked as text, which keeps rustdoc from taking it for an example of its own. */
  private static List<String> fenced(List<String> code) {
    int ticks = code.stream().mapToInt(SafeText::longestTicks).max().orElse(0);
    String fence = "`".repeat(Math.max(3, ticks + 1));
    List<String> lines = new ArrayList<>(List.of(fence + "text"));
    code.forEach(line -> lines.add(Characters.inCode(line.stripTrailing())));
    lines.add(fence);
    return lines;
  }

  private static List<String> items(Items list) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String marker = list.isNumbered() ? (list.first() + i) + ". " : "* ";
      String indent = " ".repeat(marker.length());
      List<String> item = lines(list.items().get(i));
      for (int j = 0; j < item.size(); j++) {
        lines.add(((j == 0 ? marker : indent) + item.get(j)).stripTrailing());
      }
    }
    return lines;
  }
}
