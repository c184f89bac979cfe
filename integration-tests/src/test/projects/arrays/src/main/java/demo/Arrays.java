package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;

/**
 * {@code accept…} asserts in Rust that the array is the one of its index: empty, one element, the edges of the type,
 * a million elements. {@code flip…} turns each element into its counterpart, then returns, fails or panics.
 */
@NativeBound
final class Arrays {
  static {
    ArraysNative.load();
  }

  private Arrays() {}

  static native void acceptBooleans(int index, boolean[] values);

  static native boolean[] giveBooleans(int index);

  static native void flipBooleans(@Mut boolean[] values, int ending) throws IllegalStateException;

  static native void acceptBytes(int index, byte[] values);

  static native byte[] giveBytes(int index);

  static native void flipBytes(@Mut byte[] values, int ending) throws IllegalStateException;

  static native void acceptChars(int index, char[] values);

  static native char[] giveChars(int index);

  static native void flipChars(@Mut char[] values, int ending) throws IllegalStateException;

  static native void acceptShorts(int index, short[] values);

  static native short[] giveShorts(int index);

  static native void flipShorts(@Mut short[] values, int ending) throws IllegalStateException;

  static native void acceptInts(int index, int[] values);

  static native int[] giveInts(int index);

  static native void flipInts(@Mut int[] values, int ending) throws IllegalStateException;

  static native void acceptLongs(int index, long[] values);

  static native long[] giveLongs(int index);

  static native void flipLongs(@Mut long[] values, int ending) throws IllegalStateException;

  static native void acceptFloats(int index, float[] values);

  static native float[] giveFloats(int index);

  static native void flipFloats(@Mut float[] values, int ending) throws IllegalStateException;

  static native void acceptDoubles(int index, double[] values);

  static native double[] giveDoubles(int index);

  static native void flipDoubles(@Mut double[] values, int ending) throws IllegalStateException;

  static native void acceptUnsignedBytes(int index, @Unsigned byte[] values);

  static native @Unsigned byte[] giveUnsignedBytes(int index);

  static native void flipUnsignedBytes(@Mut @Unsigned byte[] values, int ending) throws IllegalStateException;

  static native void acceptUnsignedShorts(int index, @Unsigned short[] values);

  static native @Unsigned short[] giveUnsignedShorts(int index);

  static native void flipUnsignedShorts(@Mut @Unsigned short[] values, int ending) throws IllegalStateException;

  static native void acceptUnsignedInts(int index, @Unsigned int[] values);

  static native @Unsigned int[] giveUnsignedInts(int index);

  static native void flipUnsignedInts(@Mut @Unsigned int[] values, int ending) throws IllegalStateException;

  static native void acceptUnsignedLongs(int index, @Unsigned long[] values);

  static native @Unsigned long[] giveUnsignedLongs(int index);

  static native void flipUnsignedLongs(@Mut @Unsigned long[] values, int ending) throws IllegalStateException;

  static native int optional(int @Nullable [] none, int @Nullable [] some, @Mut long @Nullable [] written);

  static native double @Nullable [] maybe(boolean present);
}
