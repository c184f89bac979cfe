package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

/**
 * Unicode's normal forms, of the crate {@code unicode-normalization}.
 *
 * <p>{@code nfc} returns an iterator of characters. {@link RustVia} has the method that makes a
 * text of it: type arguments are written where Rust would have them.
 */
@NativeBound(rust = "unicode_normalization")
@RustCrate(name = "unicode-normalization", version = "0.1")
public final class Normalization {
  static {
    NormalizationNative.load();
  }

  private Normalization() {}

  /** The text composed: {@code é} is one character. */
  @NativeBound(rust = "<&str as unicode_normalization::UnicodeNormalization<_>>::nfc")
  @RustVia("collect::<String>")
  public static native String nfc(String text);

  /** The text decomposed: {@code é} is two. */
  @NativeBound(rust = "<&str as unicode_normalization::UnicodeNormalization<_>>::nfd")
  @RustVia("collect::<String>")
  public static native String nfd(String text);

  /** The text composed, after what only looks different became the same: {@code ﬁ} is two. */
  @NativeBound(rust = "<&str as unicode_normalization::UnicodeNormalization<_>>::nfkc")
  @RustVia("collect::<String>")
  public static native String nfkc(String text);

  /** Whether {@link #nfc} would change nothing. */
  public static native boolean isNfc(String text);
}
