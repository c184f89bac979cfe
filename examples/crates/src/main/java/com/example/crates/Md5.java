package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * MD5, of the crate {@code md-5}, whose library has another name than its package.
 *
 * <p>In paths it is {@code md5}: {@code name} is what they begin with, and {@code packageName} what
 * cargo looks for.
 */
@NativeBound
@RustCrate(name = "md5", packageName = "md-5", version = "0.10")
public final class Md5 {
  static {
    Md5Native.load();
  }

  private Md5() {}

  /** The MD5 of {@code data}, 16 bytes. It protects from mistakes, and not from anybody. */
  @NativeBound(rust = "<md5::Md5 as md5::Digest>::digest")
  public static native byte[] of(byte[] data);
}
