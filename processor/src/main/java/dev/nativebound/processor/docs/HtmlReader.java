package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a doc comment in HTML. An empty line parts paragraphs, as authors mean it. */
final class HtmlReader {
  private static final Pattern MARKUP =
      Pattern.compile("\\{@|<!--|</?[a-zA-Z][^<>]*>|&#?\\w{1,31};|\n[ \t]*(?=\n)");

  private final DocBuilder out = new DocBuilder();
  private String href = "";
  private int anchor;

  private HtmlReader() {}

  static List<DocBlock> read(String html) {
    HtmlReader reader = new HtmlReader();
    reader.readAll(html);
    return reader.out.finish();
  }

  private void readAll(String html) {
    int done = 0;
    for (Matcher markup = MARKUP.matcher(html); markup.find(done); ) {
      out.plain(html.substring(done, markup.start()));
      done = readMarkup(html, markup.start(), markup.end());
    }
    out.plain(html.substring(done));
  }

  /** Returns where it ends, with what belongs to it. */
  private int readMarkup(String html, int start, int end) {
    String markup = html.substring(start, end);
    if (markup.equals("{@")) {
      return readTag(html, start);
    }
    if (markup.equals("<!--")) {
      return behind(html, end, "-->");
    }
    if (markup.startsWith("<")) {
      return readElement(html, HtmlTag.of(markup), markup, end);
    }
    if (markup.startsWith("&")) {
      readEntity(markup);
    } else {
      out.endParagraph();
    }
    return end;
  }

  /** Markdown has those of HTML. */
  private void readEntity(String entity) {
    String character = Code.character(entity);
    if (character.equals(entity) && Character.isLetter(entity.charAt(1))) {
      out.text(entity);
    } else {
      out.plain(character);
    }
  }

  private int readTag(String html, int start) {
    Optional<InlineTag> tag = InlineTag.at(html, start);
    if (tag.isEmpty()) {
      out.plain("{@");
      return start + 2;
    }
    if (tag.get().isSnippet()) {
      out.block(new Verbatim(tag.get().snippet()));
    } else if (tag.get().isAround()) {
      out.plain(tag.get().before());
      readAll(tag.get().body().strip());
      out.plain(tag.get().after());
    } else {
      out.text(tag.get().inline());
    }
    return tag.get().end();
  }

  private int readElement(String html, HtmlTag tag, String markup, int end) {
    if (!tag.isKnown()) {
      out.plain(markup);
      return end;
    }
    if (tag.isRaw() && !tag.isEnd()) {
      return readRaw(html, tag, end);
    }
    readStructure(tag);
    return end;
  }

  private int readRaw(String html, HtmlTag tag, int start) {
    Matcher close = tag.close().matcher(html);
    boolean isClosed = close.find(start);
    if (!isClosed && tag.isCode()) {
      return start;
    }
    int end = isClosed ? close.start() : html.length();
    String inside = html.substring(start, end);
    if (tag.name().equals("pre")) {
      out.block(new Verbatim(Code.ofBlock(inside)));
    } else if (tag.isCode()) {
      out.text(SafeText.code(Code.plain(inside)));
    }
    return isClosed ? close.end() : end;
  }

  private void readStructure(HtmlTag tag) {
    if (tag.name().equals("a")) {
      readAnchor(tag);
    } else if (tag.isList() && tag.isEnd()) {
      out.endList();
    } else if (tag.isList()) {
      out.startList(tag.name().equals("ol"));
    } else if (tag.isItem() && !tag.isEnd()) {
      out.startItem();
    } else if (tag.isHeading() && !tag.isEnd()) {
      out.startHeading(tag.name().charAt(1) - '0');
    } else if (tag.isBlock()) {
      out.endParagraph();
    } else if (tag.isEnd() && tag.name().matches("t[dh]")) {
      out.plain(" | ");
    }
  }

  private void readAnchor(HtmlTag tag) {
    String text = out.cut(anchor);
    out.text(href.isEmpty() ? text : SafeText.link(text, href));
    href = tag.isEnd() ? "" : tag.href();
    anchor = out.length();
  }

  private static int behind(String html, int from, String what) {
    int at = html.indexOf(what, from);
    return at < 0 ? html.length() : at + what.length();
  }
}
