package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Items;
import dev.nativebound.processor.docs.DocBlock.Paragraph;
import dev.nativebound.processor.model.DocComment;
import java.util.ArrayList;
import java.util.List;

/** A doc comment of Java as one of Rust: its block tags are the items of a list. */
public final class Rustdoc {
  private Rustdoc() {}

  /** The lines, without the {@code ///}; none when there is no comment. */
  public static List<String> of(DocComment comment) {
    String text = Characters.clean(comment.text());
    DocParts parts = DocParts.of(text, comment.isMarkdown());
    List<DocBlock> blocks = new ArrayList<>(read(parts.description(), comment));
    if (!parts.tags().isEmpty()) {
      blocks.add(
          new Items(Items.BULLETS, parts.tags().stream().map(tag -> item(tag, comment)).toList()));
    }
    return DocWriter.lines(blocks);
  }

  private static List<DocBlock> read(String text, DocComment comment) {
    return comment.isMarkdown() ? MarkdownReader.read(text) : HtmlReader.read(text);
  }

  /** {@code `name`: text}. */
  private static List<DocBlock> item(DocParts.Tag tag, DocComment comment) {
    String head = tag.subject().isEmpty() ? SafeText.of(tag.name()) : SafeText.code(tag.subject());
    List<DocBlock> blocks = new ArrayList<>(read(tag.text(), comment));
    boolean isText = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
    List<String> lines =
        new ArrayList<>(isText ? ((Paragraph) blocks.remove(0)).lines() : List.of(""));
    lines.set(0, (head + (blocks.isEmpty() && !isText ? "" : ": ") + lines.get(0)).strip());
    blocks.add(0, new Paragraph(lines));
    return blocks;
  }
}
