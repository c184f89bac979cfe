package com.example.quickstart;

import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;

/** What Rust does for this program: {@code src/main/rust/src/lib.rs} has the bodies. */
@NativeBound
public final class TextStats {
  static {
    TextStatsNative.load(); // generated: finds, loads and checks the library
  }

  private TextStats() {}

  /**
   * How often {@code pattern} matches in {@code text}, by the rules of the crate {@code regex}.
   *
   * @throws IllegalArgumentException when {@code pattern} is not a regular expression
   */
  public static native int countMatches(String pattern, String text)
      throws IllegalArgumentException;

  /** The CRC-32 of {@code data}, as {@link java.util.zip.CRC32} has it. */
  public static native @Unsigned int crc32(byte[] data);
}
