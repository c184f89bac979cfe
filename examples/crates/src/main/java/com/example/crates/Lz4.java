package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * LZ4 blocks, of the crate {@code lz4_flex}, without the default features: no frames, and no {@code
 * unsafe}.
 */
@NativeBound(rust = "lz4_flex::block")
@RustCrate(
    name = "lz4_flex",
    version = "0.13",
    defaultFeatures = false,
    features = {"std", "safe-encode", "safe-decode"})
public final class Lz4 {
  static {
    Lz4Native.load();
  }

  private Lz4() {}

  /** A block. */
  public static native byte[] compress(byte[] data);

  /**
   * What a block has.
   *
   * @param length how many bytes that are, or more
   * @throws IllegalArgumentException when it is no block, or has more than {@code length} bytes, or
   *     when {@code length} is negative
   */
  public static native byte[] decompress(byte[] block, int length) throws IllegalArgumentException;

  /** How long a block of {@code length} bytes is at most. */
  @NativeBound(rust = "get_maximum_output_size")
  public static native int longestBlock(int length);
}
