package dev.nativebound.processor.docs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the inline Markdown of one paragraph, and writes it with what may be kept: emphasis, spans
 * of code, entities and links to the web. A link to something of Java's is its label as code.
 */
final class MarkdownText {
  private static final Pattern TICKS = Pattern.compile("`+");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w{1,31});");
  private static final Pattern AUTOLINK =
      Pattern.compile("<([a-zA-Z][-+.a-zA-Z0-9]{1,31}:[^\\s<>]*)>");
  private static final Pattern HTML = Pattern.compile("(?s)<!--.*?(?:-->|\\z)|</?[a-zA-Z][^<>]*>");
  private static final Pattern DESTINATION =
      Pattern.compile(
          "(?s)\\(\\s*(?:<([^<>\n]*)>|([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*))[^()]*\\)");

  /** Of an element of Java, rather than a word in brackets. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?=.*[A-Z.#(])(?:[\\w.$]+/)?[\\w.$]*(?:#\\w+)?(?:\\([\\w.$,\\[\\] ]*\\))?");

  private static final int MAX_DEPTH = 8;

  private final Map<String, String> definitions;

  /**
   * A reader.
   *
   * @param definitions what labels lead to, in small letters
   */
  MarkdownText(Map<String, String> definitions) {
    this.definitions = definitions;
  }

  String read(String markdown) {
    return read(markdown, 0);
  }

  private String read(String text, int depth) {
    StringBuilder out = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      Piece piece = depth > MAX_DEPTH ? Piece.NONE : special(text, at, depth);
      if (piece.end() < 0) {
        plain.append(text.charAt(at));
        at++;
      } else if (piece.isPlain()) {
        plain.append(piece.markdown());
        at = piece.end();
      } else {
        SafeText.append(out, SafeText.of(plain.toString()));
        SafeText.append(out, piece.markdown());
        plain.setLength(0);
        at = piece.end();
      }
    }
    return out.append(SafeText.of(plain.toString())).toString();
  }

  /**
   * What is no plain text.
   *
   * @param isPlain whether it is text, to be escaped
   */
  private record Piece(String markdown, boolean isPlain, int end) {
    static final Piece NONE = new Piece("", true, -1);

    static Piece of(String markdown, int end) {
      return new Piece(markdown, false, end);
    }

    static Piece plain(String text, int end) {
      return new Piece(text, true, end);
    }
  }

  private Piece special(String text, int at, int depth) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(text, at);
      case '`' -> code(text, at);
      case '*', '_', '~' -> Piece.of(text.substring(at, at + 1), at + 1);
      case '&' -> entity(text, at);
      case '<' -> html(text, at);
      case '{' -> tag(text, at, depth);
      case '!' -> text.startsWith("![", at) ? link(text, at + 1, depth) : Piece.NONE;
      case '[' -> link(text, at, depth);
      default -> Piece.NONE;
    };
  }

  private static Piece escape(String text, int at) {
    String next = text.substring(Math.min(at + 1, text.length())).lines().findFirst().orElse("");
    boolean isEscape =
        next.isEmpty() || "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(next.charAt(0)) >= 0;
    if (!isEscape) {
      return Piece.NONE;
    }
    return next.isEmpty()
        ? Piece.plain("", at + 1)
        : Piece.of(SafeText.of(next.substring(0, 1)), at + 2);
  }

  private static Piece code(String text, int at) {
    Matcher ticks = TICKS.matcher(text);
    ticks.find(at);
    int start = ticks.end();
    int length = start - at;
    while (ticks.find()) {
      if (ticks.end() - ticks.start() == length) {
        return Piece.of(SafeText.code(text.substring(start, ticks.start())), ticks.end());
      }
    }
    return Piece.plain(text.substring(at, start), start);
  }

  private static Piece entity(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    if (!entity.lookingAt()) {
      return Piece.NONE;
    }
    boolean isName = entity.group().charAt(1) != '#';
    return isName
        ? Piece.of(entity.group(), entity.end())
        : Piece.plain(Code.character(entity.group()), entity.end());
  }

  /** Elements of HTML are left out, and what only looks like one is text. */
  private static Piece html(String text, int at) {
    Matcher link = AUTOLINK.matcher(text).region(at, text.length());
    if (link.lookingAt()) {
      return Piece.plain(link.group(1), link.end());
    }
    Matcher html = HTML.matcher(text).region(at, text.length());
    if (!html.lookingAt()) {
      return Piece.NONE;
    }
    boolean isMarkup = html.group().startsWith("<!--") || HtmlTag.of(html.group()).isKnown();
    return isMarkup ? Piece.of("", html.end()) : Piece.plain(html.group(), html.end());
  }

  private Piece tag(String text, int at, int depth) {
    Optional<InlineTag> found = InlineTag.at(text, at);
    if (found.isEmpty()) {
      return Piece.NONE;
    }
    InlineTag tag = found.get();
    if (tag.isSnippet()) {
      return Piece.of(SafeText.code(tag.plain()), tag.end());
    }
    return Piece.of(
        tag.isAround()
            ? tag.before() + read(tag.body().strip(), depth + 1) + tag.after()
            : tag.inline(),
        tag.end());
  }

  private Piece link(String text, int at, int depth) {
    int close = close(text, at);
    if (close < 0) {
      return Piece.plain("[", at + 1);
    }
    String label = text.substring(at + 1, close);
    Matcher destination = DESTINATION.matcher(text).region(close + 1, text.length());
    if (destination.lookingAt()) {
      String url = destination.group(1) == null ? destination.group(2) : destination.group(1);
      return Piece.of(SafeText.link(read(label, depth + 1), url), destination.end());
    }
    int second = text.startsWith("[", close + 1) ? close(text, close + 1) : -1;
    if (second < 0) {
      return shortcut(label, close + 1, depth);
    }
    String reference = text.substring(close + 2, second);
    if (reference.isBlank()) {
      return shortcut(label, second + 1, depth);
    }
    String url = definitions.getOrDefault(key(reference), "");
    return Piece.of(SafeText.link(read(label, depth + 1), url), second + 1);
  }

  private Piece shortcut(String label, int end, int depth) {
    String url = definitions.get(key(label));
    if (url != null) {
      return Piece.of(SafeText.link(read(label, depth + 1), url), end);
    }
    return REFERENCE.matcher(label).matches()
        ? Piece.of(SafeText.code(label.replaceFirst("^#", "")), end)
        : Piece.of("\\[" + read(label, depth + 1) + "\\]", end);
  }

  static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The bracket that closes: those inside come in pairs, and none is in code. */
  private static int close(String text, int start) {
    int open = 0;
    for (int i = start; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '`' -> i = Math.max(i, code(text, i).end() - 1);
        case '[' -> open++;
        case ']' -> open--;
        default -> {}
      }
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }
}
