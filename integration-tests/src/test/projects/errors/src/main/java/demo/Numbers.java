package demo;

import dev.nativebound.NativeBound;

/** Direct natives. */
@NativeBound
final class Numbers {
  static {
    NumbersNative.load();
  }

  private Numbers() {}

  static native int parse(String text) throws IllegalArgumentException;

  static native Store reopened(Store store, boolean fails) throws Store.LeftOpenException;
}
