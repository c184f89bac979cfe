package dev.nativebound.processor.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An inline tag, {@code {@name body}}.
 *
 * @param end behind its brace
 */
record InlineTag(String name, String body, int end) {
  /** What is deeper is text. */
  private static final int MAX_DEPTH = 64;

  private static final Pattern START = Pattern.compile("\\{@([a-zA-Z][\\w.-]*)(?=[\\s}:])");
  private static final Pattern REFERENCE = Pattern.compile("(?s)([^\\s(]*(?:\\([^)]*\\))?)(.*)");
  private static final Pattern SNIPPET = Pattern.compile("(?s)([^\n:]*):[ ]*\n(.*)");

  /** The tag that starts there, if it ends: braces inside come in pairs. */
  static Optional<InlineTag> at(String text, int start) {
    Matcher head = START.matcher(text).region(start, text.length());
    int end = head.lookingAt() ? end(text, start) : -1;
    return end < 0
        ? Optional.empty()
        : Optional.of(new InlineTag(head.group(1), text.substring(head.end(), end - 1), end));
  }

  private static int end(String text, int start) {
    int open = 0;
    for (int i = start; i < text.length() && open <= MAX_DEPTH; i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  boolean isSnippet() {
    return name.equals("snippet");
  }

  /** The lines of a snippet, or where they are. */
  List<String> snippet() {
    Matcher inside = SNIPPET.matcher(body);
    return Code.lines(inside.matches() ? inside.group(2) : body.strip());
  }

  /** Whether what it has inside is text with markup of its own. */
  boolean isAround() {
    return switch (name) {
      case "code", "docRoot", "index", "inheritDoc", "link", "linkplain", "literal" -> false;
      case "snippet", "systemProperty", "value" -> false;
      default -> true;
    };
  }

  /** What stands before the text inside. */
  String before() {
    return name.equals("return") ? "Returns " : "";
  }

  /** What stands behind it. */
  String after() {
    return name.equals("return") ? "." : "";
  }

  /** As Markdown. */
  String inline() {
    return switch (name) {
      case "code", "systemProperty" -> SafeText.code(body);
      case "value" -> SafeText.code(shown(body.strip()));
      case "literal" -> SafeText.of(body.strip());
      case "link" -> SafeText.code(label());
      case "linkplain" -> SafeText.of(label());
      case "index" -> SafeText.of(term());
      default -> "";
    };
  }

  /** What it has for the reader, as plain text. */
  String plain() {
    return switch (name) {
      case "code", "literal", "systemProperty" -> body.replaceFirst("^\\s", "");
      case "link", "linkplain" -> label();
      case "value" -> shown(body.strip());
      case "snippet" -> String.join("\n", snippet());
      default -> before() + Code.plain(body.strip()) + after();
    };
  }

  private String label() {
    Matcher reference = REFERENCE.matcher(body.strip());
    String label = reference.matches() ? Code.plain(reference.group(2).strip()) : "";
    return label.isEmpty() ? shown(reference.group(1)) : label;
  }

  private static String shown(String reference) {
    return reference.replaceFirst("^#", "");
  }

  /** Of {@code "a term" and what is said of it}, the term. */
  private String term() {
    Matcher quoted = Pattern.compile("(?s)\\s*\"([^\"]*)\".*").matcher(body);
    return quoted.matches() ? quoted.group(1) : body.strip().split("\\s", 2)[0];
  }
}
