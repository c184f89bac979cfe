package demo;

import dev.nativebound.NativeBound;

/** A value whose methods do on purpose what Rust does not let happen. */
@NativeBound
public interface Mistakes extends AutoCloseable {
  @NativeBound
  static Mistakes of(long value) {
    return MistakesNative.of(value);
  }

  /** Drops what it holds, which is dropped once more when it is closed. */
  void dropTwice();

  /** Drops what it holds, and reads it. */
  long readDropped();

  /** Writes to the place behind what it holds. */
  void writeBehind();

  @Override
  void close();
}
