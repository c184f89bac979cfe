package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustType;
import dev.nativebound.RustVia;

/**
 * BLAKE3 in its three modes, of the crate {@code blake3}.
 *
 * <p>The feature {@code pure} leaves out what a C compiler would have to build. The functions
 * return a {@code blake3::Hash}, which no Java type is; {@link RustVia} on the method names the
 * method of it that gives one.
 */
@NativeBound(rust = "blake3")
@RustCrate(name = "blake3", version = "1.8", features = "pure")
public final class Blake3 {
  static {
    Blake3Native.load();
  }

  private Blake3() {}

  /** How many bytes a hash has: a constant of the crate. */
  @NativeBound(rust = "OUT_LEN")
  public static native int hashLength();

  /** How many bytes a key has. */
  @NativeBound(rust = "KEY_LEN")
  public static native int keyLength();

  /** The hash of {@code data}. */
  @RustVia("as_bytes")
  public static native byte[] hash(byte[] data);

  /** The hash of {@code data} in hexadecimal digits. */
  @NativeBound(rust = "hash")
  @RustVia("to_string")
  public static native String hex(byte[] data);

  /**
   * The hash of {@code data} that only those with the key can make.
   *
   * <p>In Rust the length of the key is a part of its type; a key of another length is an exception
   * that says both.
   *
   * @param key {@link #keyLength} bytes
   */
  @RustVia("as_bytes")
  public static native byte[] keyedHash(@RustType("&[u8; 32]") byte[] key, byte[] data);

  /**
   * A key made of another, for one purpose.
   *
   * @param context the purpose, a text that is nowhere else
   */
  public static native byte[] deriveKey(String context, byte[] keyMaterial);
}
