package dev.nativebound.processor.read.crates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token of Rust, of those that types have. */
record RustToken(Sort sort, String text) {

  /** What it is. */
  enum Sort {
    NAME("(?:r#)?[\\p{L}_][\\p{L}\\p{N}\\p{Mn}\\p{Mc}_]*"),
    LIFETIME("'[A-Za-z_][A-Za-z0-9_]*"),
    NUMBER("[0-9][0-9A-Za-z_]*"),
    MARK("::|->|[<>&*\\[\\](),;+?!=]"),
    SPACE("\\s+"),
    /** Of no type. */
    OTHER("(?s).");

    private final Pattern pattern;

    Sort(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  boolean isName() {
    return sort == Sort.NAME;
  }

  /** Those of {@code text}, without the spaces. */
  static List<RustToken> of(String text) {
    List<RustToken> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      RustToken token = at(text, at);
      at += token.text().length();
      if (token.sort() != Sort.SPACE) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static RustToken at(String text, int start) {
    for (Sort sort : Sort.values()) {
      Matcher matcher = sort.pattern.matcher(text).region(start, text.length());
      if (matcher.lookingAt()) {
        return new RustToken(sort, matcher.group());
      }
    }
    throw new AssertionError("the last sort is any character");
  }
}
