package dev.nativebound.benchmarks;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import java.nio.ByteBuffer;

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

  static native int rangeIn(
      @Range(offset = "offset", length = "length") byte[] bytes, int offset, int length);

  static native int rangeSwapped(
      @Mut @Range(offset = "offset", length = "length") byte[] bytes, int offset, int length);

  static native int absoluteIn(
      @Range(offset = "offset", length = "length") ByteBuffer bytes, int offset, int length);

  static native int absoluteSwapped(
      @Mut @Range(offset = "offset", length = "length") ByteBuffer bytes, int offset, int length);

  static native int countMatches(String pattern, String text) throws IllegalArgumentException;
}
