package demo;

import dev.nativebound.NativeBound;
import java.nio.ByteBuffer;

@NativeBound
final class Panics {
  static {
    PanicsNative.load();
  }

  private Panics() {}

  /** A native that does nothing wrong. */
  static native int twice(int number);

  static native void withText();

  /** The line of {@link #withText}'s panic. */
  static native int lineOfText();

  static native String formatted(int number);

  static native int unwrapped(String number);

  static native byte[] outOfBounds(int index);

  static native int overflowing(int number);

  static native void withPayload();

  static native void withPayloadThatPanics();

  static native void inDropOfLocal();

  static native int inDropOfError() throws IllegalStateException;

  static native int inDisplayOfError() throws IllegalArgumentException;

  /** Its owner panics when it is dropped. */
  static native ByteBuffer ownedByPanic();

  static native int dropped();

  static native void resumed();

  static native String[] largeStrings(int count, int length);

  static native byte[] largeBytes(int length);

  static native String largeString(int length);

  static native int sum(byte[] bytes);
}
