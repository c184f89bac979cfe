package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.Unsigned;
import java.nio.ByteBuffer;

/**
 * {@code flip…} asserts in Rust that the elements are those from index {@code first} on, turns each into its counterpart, then
 * returns, fails or panics.
 */
@NativeBound
final class Ranges {
  static {
    RangesNative.load();
  }

  private Ranges() {}

  static native void flipBooleans(
      @Mut @Range(offset = "off", length = "len") boolean[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipBytes(
      @Mut @Range(offset = "off", length = "len") byte[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipChars(
      @Mut @Range(offset = "off", length = "len") char[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipShorts(
      @Mut @Range(offset = "off", length = "len") short[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipInts(
      @Mut @Range(offset = "off", length = "len") int[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipLongs(
      @Mut @Range(offset = "off", length = "len") long[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipFloats(
      @Mut @Range(offset = "off", length = "len") float[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipDoubles(
      @Mut @Range(offset = "off", length = "len") double[] values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native void flipUnsigned(@Mut @Range(offset = "off") @Unsigned int[] values, long off);

  /** Asserts that the bytes are these, then flips the lowest bit of each. */
  static native void flipAny(
      @Mut @Range(offset = "off", length = "len") Object values, long off, long len, byte[] expected, int ending)
      throws IllegalStateException;

  static native int lengthOfAny(@Range Object values);

  static native void flipBuffer(
      @Mut @Range(offset = "off", length = "len") ByteBuffer values, int off, int len, int first, int ending)
      throws IllegalStateException;

  static native int sum(@Range(offset = "off") ByteBuffer values, int off);

  static native int sumOfAll(@Range ByteBuffer values);

  /** The array or the buffer, the other is null; -1 for neither. */
  static native int sumOfEither(
      @Range(offset = "off", length = "len") byte @Nullable [] array,
      @Range(offset = "off", length = "len") @Nullable ByteBuffer buffer,
      int off,
      int len);

  static native void copy(
      @Range(offset = "from", length = "n") byte[] source,
      int from,
      @Mut @Range(offset = "to", length = "n") byte[] target,
      int to,
      int n);

  static native void copyBuffer(
      @Range(offset = "from", length = "n") ByteBuffer source,
      int from,
      @Mut @Range(offset = "to", length = "n") ByteBuffer target,
      int to,
      int n);

  static native void copyAny(
      @Range(offset = "from", length = "n") Object source,
      int from,
      @Mut @Range(offset = "to", length = "n") Object target,
      int to,
      int n);

  /** Names that the shim has itself. */
  static native int named(
      @Range(offset = "env", length = "span") byte[] shared, int env, int span, @Mut byte[] mutable, int match);
}
