package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import java.nio.ByteBuffer;

@NativeBound
final class Buffers {
  static {
    BuffersNative.load();
  }

  private Buffers() {}

  /** Asserts that the bytes are {@code -1, 2, -128}. */
  static native void accept(ByteBuffer bytes);

  static native void acceptEmpty(ByteBuffer bytes);

  static native void acceptNull(@Nullable ByteBuffer bytes);

  /** Asserts that the bytes are {@code 1, 2, 3} and makes them {@code -4, -5, -6}; then returns, fails or panics. */
  static native void change(@Mut ByteBuffer bytes, int ending) throws IllegalStateException;

  static native void changeNull(@Nullable @Mut ByteBuffer bytes);

  /** Asserts that there is none. */
  static native void changeEmpty(@Mut ByteBuffer bytes);

  /** The bytes {@code 0, 1, 2 …}; while Java can reach them, their owner counts as living. */
  static native ByteBuffer give(int length);

  static native @Nullable ByteBuffer maybe(boolean present);

  /** The owners that Rust has not dropped. */
  static native int living();

  static native void two(@Mut ByteBuffer to, ByteBuffer from);

  static native void both(@Mut byte[] to, ByteBuffer from);

  static native void arrays(@Mut int[] to, int[] from);

  static native void sharedOnly(int[] one, int[] other);
}
