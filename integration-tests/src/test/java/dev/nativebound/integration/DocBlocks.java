package dev.nativebound.integration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blocks of a page. */
final class DocBlocks {
  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)\\s*");
  private static final Pattern HIDDEN = Pattern.compile("java|rust");

  private final DocPage page;
  private final Iterator<String> lines;
  private final List<DocBlock> blocks = new ArrayList<>();

  private int line;
  private String note = "";
  private String lead = "";

  DocBlocks(DocPage page) {
    this.page = page;
    this.lines = page.lines().iterator();
  }

  List<DocBlock> read() {
    while (lines.hasNext()) {
      String text = next();
      Matcher fence = FENCE.matcher(text);
      if (fence.matches()) {
        block(fence.group(2), fence.group(1));
      } else if (text.startsWith("<!--")) {
        comment(text);
      } else if (!text.isBlank()) {
        note = "";
        lead = text;
      }
    }
    return blocks;
  }

  private String next() {
    line++;
    return lines.next();
  }

  private void block(String language, String indentation) {
    int first = line + 1;
    StringBuilder text = new StringBuilder();
    for (String next = next(); !next.equals(indentation + "```"); next = next()) {
      text.append(next.startsWith(indentation) ? next.substring(indentation.length()) : next);
      text.append('\n');
    }
    blocks.add(new DocBlock(page, first, language, note, lead, text.toString()));
    note = "";
    lead = "";
  }

  private void comment(String begin) {
    int first = line + 1;
    StringBuilder text = new StringBuilder(begin);
    while (text.indexOf("-->") < 0) {
      text.append('\n').append(next());
    }
    String inside = text.substring("<!--".length(), text.indexOf("-->")).strip();
    String head = inside.lines().findFirst().orElse("");
    if (HIDDEN.matcher(head).matches()) {
      String hidden = inside.substring(head.length()).strip() + "\n";
      blocks.add(new DocBlock(page, first, head, "", lead, hidden));
    } else {
      note = inside;
    }
  }
}
