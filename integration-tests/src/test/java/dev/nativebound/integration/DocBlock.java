package dev.nativebound.integration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of code on a page.
 *
 * <p>A comment of HTML before it, which no reader sees, may say how it is compiled:
 *
 * <pre>
 * &lt;!-- with: class Words { --&gt;     it begins with that; braces that stay open are closed
 * &lt;!-- from: src/Words.java --&gt;    it is a part of that file, which some build compiles
 * &lt;!-- not compiled: why --&gt;
 * </pre>
 *
 * <p>A comment that begins with a line {@code java} or {@code rust} is a block itself.
 *
 * @param page where it is
 * @param line the number of its first line
 * @param language {@code java}, or empty
 * @param note the comment before it, or empty
 * @param lead the line of text before it
 * @param text what it says
 */
record DocBlock(DocPage page, int line, String language, String note, String lead, String text) {
  private static final String WITH = "with:";
  private static final String FROM = "from:";
  private static final String NOT_COMPILED = "not compiled:";

  /** A line in the place of others. */
  private static final Pattern OMITTED = Pattern.compile("(?m)^\\s*…\\s*$\n?");

  /** Why it cannot be compiled. */
  Optional<String> reason() {
    return said(NOT_COMPILED);
  }

  /** The file that it is a part of. */
  Optional<String> source() {
    return said(FROM);
  }

  /** Whether it is to be compiled with the rest of its page. */
  boolean isCompiled() {
    return reason().isEmpty() && source().isEmpty();
  }

  private Optional<String> said(String what) {
    return note.startsWith(what)
        ? Optional.of(note.substring(what.length()).strip())
        : Optional.empty();
  }

  /** The text without marks of omission. */
  String shown() {
    return OMITTED.matcher(text).replaceAll("");
  }

  /** With what it stands in, and braces closed. */
  String whole() {
    String all = said(WITH).map(before -> before + "\n").orElse("") + shown();
    long open =
        all.chars().filter(c -> c == '{').count() - all.chars().filter(c -> c == '}').count();
    return all + "}\n".repeat((int) Math.max(open, 0));
  }

  /** Where it is, as people write it. */
  String place() {
    return page.path() + ":" + line;
  }
}
