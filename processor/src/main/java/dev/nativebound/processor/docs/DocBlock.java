package dev.nativebound.processor.docs;

import java.util.List;

/** A block of a doc comment. Inline text is Markdown that is safe already ({@link SafeText}). */
sealed interface DocBlock {

  /** Lines of text. */
  record Paragraph(List<String> lines) implements DocBlock {}

  /** A line of text, above what follows. */
  record Heading(int level, String text) implements DocBlock {}

  /** Code, or whatever else keeps its spaces: raw lines, which nothing reads. */
  record Verbatim(List<String> lines) implements DocBlock {}

  /** What is indented with a bar beside it. */
  record Quote(List<DocBlock> blocks) implements DocBlock {}

  /**
   * A list.
   *
   * @param first the number of the first item, or {@link #BULLETS}
   */
  record Items(int first, List<List<DocBlock>> items) implements DocBlock {
    static final int BULLETS = -1;

    boolean isNumbered() {
      return first != BULLETS;
    }
  }
}
