package dev.nativebound.processor.model;

/**
 * A doc comment, without the stars or slashes before its lines.
 *
 * @param text empty when there is none
 * @param isMarkdown whether it was written with {@code ///}, else in HTML
 */
public record DocComment(String text, boolean isMarkdown) {
  /** Of what has none. */
  public static final DocComment NONE = new DocComment("", false);

  /** One in HTML. */
  public static DocComment ofHtml(String text) {
    return new DocComment(text, false);
  }

  /** One in Markdown. */
  public static DocComment ofMarkdown(String text) {
    return new DocComment(text, true);
  }
}
