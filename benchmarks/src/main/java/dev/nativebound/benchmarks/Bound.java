package dev.nativebound.benchmarks;

import dev.nativebound.NativeBound;

/** The natives by nativebound. */
@NativeBound
final class Bound {
  static {
    BoundNative.load();
  }

  private Bound() {}

  static native void empty();

  static native int add(int a, int b);

  static native int stringIn(String text);

  static native String stringOut(int text);

  static native int bytesIn(byte[] bytes);

  static native byte[] bytesOut();

  static native int countMatches(String pattern, String text) throws IllegalArgumentException;
}
