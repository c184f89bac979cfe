package demo;

import dev.nativebound.NativeBound;

/** {@code accept…} asserts in Rust that the array is the one of its index. */
@NativeBound
final class ObjectArrays {
  static {
    ObjectArraysNative.load();
  }

  private ObjectArrays() {}

  static native void acceptStrings(int index, String[] values);

  static native String[] giveStrings(int index);

  static native void acceptNullableStrings(@Nullable String[] values);

  static native @Nullable String[] giveNullableStrings();

  static native void acceptNoStrings(String @Nullable [] values);

  static native String @Nullable [] maybeStrings(boolean present);

  static native void acceptBytes(int index, byte[][] values);

  static native byte[][] giveBytes(int index);

  static native void acceptNullableBytes(byte[] @Nullable [] values);

  static native byte[] @Nullable [] giveNullableBytes();

  static native void acceptNoBytes(byte @Nullable [][] values);

  static native int countVariable(String... values);
}
