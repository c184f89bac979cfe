package dev.nativebound.processor.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML without its markup, as code and labels are. */
final class Code {
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{@|<!--|</?[a-zA-Z][^<>]*>|&(?:lt|gt|amp|quot|apos|nbsp|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});");

  private static final Map<String, String> NAMED =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ");

  private Code() {}

  /** The lines without what is common to their indentation, and without empty ones around. */
  static List<String> lines(String text) {
    return text.replaceFirst("^(?: *\n)+", "").stripTrailing().stripIndent().lines().toList();
  }

  /** The lines of what is between {@code <pre>} and {@code </pre>}. */
  static List<String> ofBlock(String html) {
    String text = html.strip();
    Optional<InlineTag> tag = InlineTag.at(text, 0).filter(one -> one.end() == text.length());
    return lines(tag.isPresent() ? tag.get().plain() : plain(html));
  }

  /** The text that a browser shows. */
  static String plain(String html) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Matcher markup = MARKUP.matcher(html); markup.find(done); ) {
      out.append(html, done, markup.start());
      done = markup.end();
      Optional<InlineTag> tag = InlineTag.at(html, markup.start());
      if (tag.isPresent()) {
        out.append(tag.get().plain());
        done = tag.get().end();
      } else if (markup.group().equals("<!--")) {
        int end = html.indexOf("-->", done);
        done = end < 0 ? html.length() : end + 3;
      } else {
        out.append(plainMarkup(markup.group()));
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  private static String plainMarkup(String markup) {
    if (markup.startsWith("&")) {
      return character(markup);
    }
    return markup.startsWith("<") && HtmlTag.of(markup).isKnown() ? "" : markup;
  }

  /** Of an entity, as text. */
  static String character(String entity) {
    if (!entity.startsWith("&#")) {
      return NAMED.getOrDefault(entity, entity);
    }
    boolean isHex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
    String digits = entity.substring(isHex ? 3 : 2, entity.length() - 1);
    int point = Integer.parseInt(digits, isHex ? 16 : 10);
    boolean isText = Character.isValidCodePoint(point);
    return Characters.clean(isText ? Character.toString(point) : "\uFFFD");
  }
}
