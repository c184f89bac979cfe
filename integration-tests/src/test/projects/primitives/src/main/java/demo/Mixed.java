package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustVia;

/** Some natives are in the trait, others are functions of the user's crate or of {@code std}. */
@NativeBound
final class Mixed {
  static {
    MixedNative.load();
  }

  private Mixed() {}

  static native int implemented(int value);

  @NativeBound(rust = "crate::tools::shorten")
  static native String shorten(String text, int length);

  @NativeBound(rust = "crate::tools::LIMIT")
  static native long limit();

  @NativeBound(rust = "crate::tools::is_even")
  static native boolean isEven(@RustVia("crate::tools::parse") String number);

  @NativeBound(rust = "std::primitive::i32::signum")
  static native int signum(long value);
}
