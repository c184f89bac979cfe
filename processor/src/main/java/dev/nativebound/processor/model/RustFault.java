package dev.nativebound.processor.model;

/**
 * Why a text of an annotation is no Rust.
 *
 * @param at the part of it that is wrong; empty where there is none
 */
public record RustFault(Kind kind, String at) {
  /** One that is at no part of the text. */
  public RustFault(Kind kind) {
    this(kind, "");
  }

  /** What is wrong. */
  public enum Kind {
    EMPTY,
    /** A qualified type, {@code <[u8]>}, with no name of it. */
    ENDS_IN_BRACKET,
    ENDS_IN_COLONS,
    /** Something stands behind a path. */
    GOES_ON,
    NO_NAME,
    /** A slice or array stands where a name should. */
    BRACKET_FOR_NAME,
    /** A character that no type has. */
    STRANGE_CHARACTER,
    CLOSES_NOTHING,
    /** A {@code ;} that is in no array. */
    SEMICOLON,
    /** Types with commas between them. */
    SEVERAL,
    /** What was opened is not closed by this. */
    UNCLOSED
  }
}
