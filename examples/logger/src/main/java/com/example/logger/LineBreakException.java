package com.example.logger;

/** What was to be one line of a log is several: with it, one could forge entries. */
public final class LineBreakException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int index;

  /**
   * Made by Rust.
   *
   * @param index of the first break, in UTF-16 units
   */
  public LineBreakException(String message, int index) {
    super(message);
    this.index = index;
  }

  /** Where the first break is, in UTF-16 units. */
  public int index() {
    return index;
  }
}
