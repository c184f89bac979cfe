package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * Base64 for URLs and file names, of RFC 4648, section 5, without padding: another value of the
 * crate {@code base64}, natives of a class in place of an interface.
 */
@NativeBound(rust = "base64::engine::general_purpose::URL_SAFE_NO_PAD")
@RustCrate(name = "base64", version = "0.22")
public final class Base64Url {
  static {
    Base64UrlNative.load();
  }

  private Base64Url() {}

  /** The text of {@code data}. */
  @NativeBound(rust = "base64::Engine::encode")
  public static native String encode(byte[] data);

  /**
   * The bytes that {@code text} stands for.
   *
   * @throws IllegalArgumentException when it is none of these texts
   */
  @NativeBound(rust = "base64::Engine::decode")
  public static native byte[] decode(String text) throws IllegalArgumentException;
}
