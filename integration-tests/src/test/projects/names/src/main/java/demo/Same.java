package demo;

import dev.nativebound.NativeBound;

@NativeBound
public final class Same {
  static {
    SameNative.load();
  }

  private Same() {}

  public static native int number();
}
