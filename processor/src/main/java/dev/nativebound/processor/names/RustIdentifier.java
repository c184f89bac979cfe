package dev.nativebound.processor.names;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Rust identifier made from a Java one.
 *
 * <p>Java allows letters that Rust does not (JLS 3.8 against the Rust reference, "Identifiers":
 * XID_Start and XID_Continue): currency signs, ignorable characters and {@code $}. {@code $}
 * becomes {@code _}, the others their code point as {@code u20ac}. Rust compares identifiers in
 * NFC, Java as written. A keyword of any edition is raw, {@code r#type}; the four that cannot be
 * raw end in {@code _}.
 */
public final class RustIdentifier {
  private static final Set<String> NEVER_RAW = Set.of("self", "super", "crate", "Self");
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "as",
          "async",
          "await",
          "become",
          "box",
          "break",
          "const",
          "continue",
          "do",
          "dyn",
          "else",
          "enum",
          "extern",
          "false",
          "final",
          "fn",
          "for",
          "gen",
          "if",
          "impl",
          "in",
          "let",
          "loop",
          "macro",
          "match",
          "mod",
          "move",
          "mut",
          "override",
          "priv",
          "pub",
          "ref",
          "return",
          "static",
          "struct",
          "trait",
          "true",
          "try",
          "type",
          "typeof",
          "unsafe",
          "unsized",
          "use",
          "virtual",
          "where",
          "while",
          "yield");

  private RustIdentifier() {}

  /** A function, parameter or module: {@code countMatches} is {@code count_matches}. */
  public static String member(String javaName) {
    return escape(SnakeCase.of(legal(javaName)));
  }

  /** A trait, struct or enum: Java's own name. */
  public static String type(String javaName) {
    return escape(legal(javaName));
  }

  /** A variant of an enum: {@code WORD_COUNT} and {@code wordCount} are {@code WordCount}. */
  public static String variant(String javaConstant) {
    return escape(UpperCamelCase.of(legal(javaConstant)));
  }

  /** Whether {@code text} is an identifier as it stands, raw or not. */
  public static boolean isValid(String text) {
    String bare = bare(text);
    return !bare.isEmpty()
        && bare.equals(legal(bare))
        && !bare.contains("$")
        && text.equals(escape(bare));
  }

  /** Without what makes it raw: as the compiler compares it, and as a part of another. */
  public static String bare(String name) {
    return name.startsWith("r#") ? name.substring(2) : name;
  }

  private static String escape(String name) {
    if (NEVER_RAW.contains(name) || name.chars().allMatch(c -> c == '_')) {
      return name + "_";
    }
    return KEYWORDS.contains(name) ? "r#" + name : name;
  }

  private static String legal(String javaName) {
    String mapped =
        Normalizer.normalize(javaName, Normalizer.Form.NFC)
            .codePoints()
            .mapToObj(RustIdentifier::legal)
            .collect(Collectors.joining());
    int first = mapped.codePointAt(0);
    return first == '_' || Character.isUnicodeIdentifierStart(first) ? mapped : "_" + mapped;
  }

  private static String legal(int codePoint) {
    if (codePoint == '$') {
      return "_";
    }
    boolean allowed =
        Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
    return allowed ? Character.toString(codePoint) : "u" + Integer.toHexString(codePoint);
  }
}
