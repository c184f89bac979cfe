package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rust that an annotation has: a type or a path.
 *
 * @param text as it was written
 * @param absolute with every path from its crate on, {@code ::regex::Match<'_>}; what is in the
 *     project's own begins with {@code crate::}, since the model does not know that one's name
 * @param crates the crates that it names, as Rust spells them, each once
 * @param fault why it is no Rust, where it is none
 */
public record RustText(
    String text, String absolute, List<String> crates, Optional<RustFault> fault) {
  private static final Pattern CRATE = Pattern.compile("(?<![\\w:#])crate(?=::)");

  /** A text that is no Rust. */
  public static RustText faulty(String text, RustFault fault) {
    return new RustText(text, text, List.of(), Optional.of(fault));
  }

  /** The absolute text where the project's crate is called {@code crate}. */
  public String in(String crate) {
    return in(absolute, crate);
  }

  /** Whether it is the type of a reference. */
  public boolean isReference() {
    return absolute.startsWith("&");
  }

  /** An absolute text where the project's crate is called {@code crate}. */
  public static String in(String absolute, String crate) {
    return CRATE.matcher(absolute).replaceAll(Matcher.quoteReplacement("::" + crate));
  }
}
