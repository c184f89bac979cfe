package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * SHA-2, of the crate {@code sha2}.
 *
 * <p>{@code digest} is a function of the trait {@code Digest} that the crate's types implement. A
 * type without a path of its own has natives with whole paths, {@code <Type as Trait>::function}.
 */
@NativeBound
@RustCrate(name = "sha2", version = "0.10")
public final class Sha2 {
  static {
    Sha2Native.load();
  }

  private Sha2() {}

  /** The SHA-256 of {@code data}, 32 bytes. */
  @NativeBound(rust = "<sha2::Sha256 as sha2::Digest>::digest")
  public static native byte[] sha256(byte[] data);

  /** The SHA-512 of {@code data}, 64 bytes. */
  @NativeBound(rust = "<sha2::Sha512 as sha2::Digest>::digest")
  public static native byte[] sha512(byte[] data);
}
