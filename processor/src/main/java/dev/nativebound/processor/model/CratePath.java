package dev.nativebound.processor.model;

import java.util.List;

/**
 * A path that an annotation has, to an item of a crate.
 *
 * @param rust as it was written, and absolute
 * @param expression absolute, and as a call has it: {@code ::csv::Reader::<Source>}
 * @param names the names that it is made of, without what is in angle brackets
 */
public record CratePath(RustText rust, Kind kind, String expression, List<String> names) {

  /** What a path leads to, which the letters of its last name say. */
  public enum Kind {
    /** It is of functions: {@code crc32fast}. */
    MODULE("module"),
    /** {@code regex::Regex}. */
    TYPE("type"),
    /** A constant or static: {@code base64::engine::general_purpose::STANDARD}. */
    VALUE("value"),
    /** {@code regex::escape}. */
    FUNCTION("function"),
    /** A name alone, of something in a type or module: {@code find_iter}. */
    NAME("name");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for messages. */
    public String word() {
      return word;
    }
  }

  /** As it was written. */
  public String text() {
    return rust.text();
  }

  /** From its crate on. */
  public String absolute() {
    return rust.absolute();
  }

  /** Likewise, where the project's own crate is called {@code crate}. */
  public String in(String crate) {
    return rust.in(crate);
  }

  /** Likewise, as a call has it. */
  public String expressionIn(String crate) {
    return RustText.in(expression, crate);
  }

  /** The last of its names. */
  public String lastName() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  /** Whether it is a name alone. */
  public boolean isRelative() {
    return kind == Kind.NAME;
  }
}
