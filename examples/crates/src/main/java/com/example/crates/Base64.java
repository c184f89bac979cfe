package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * Base64 of RFC 4648, section 4, of the crate {@code base64}.
 *
 * <p>The path names a <em>value</em>, the crate's constant {@code STANDARD}; the methods are those
 * of a trait of it, which needs its whole path.
 */
@NativeBound(rust = "base64::engine::general_purpose::STANDARD")
@RustCrate(name = "base64", version = "0.22")
public interface Base64 {
  /** The one there is. */
  static Base64 standard() {
    return Base64Native.INSTANCE;
  }

  /** The text of {@code data}, padded with {@code =}. */
  @NativeBound(rust = "base64::Engine::encode")
  String encode(byte[] data);

  /**
   * The bytes that {@code text} stands for.
   *
   * @throws IllegalArgumentException when it is no Base64; the message says where
   */
  @NativeBound(rust = "base64::Engine::decode")
  byte[] decode(String text) throws IllegalArgumentException;
}
