package dev.nativebound.stress;

import dev.nativebound.NativeBound;

/** A value in Rust, without exclusive methods. */
@NativeBound
public interface Cell extends AutoCloseable {
  /** What is dropped, and when, is noted under that number. */
  @NativeBound
  static Cell of(int number) {
    return CellNative.of(number);
  }

  /** Whether it is there, from the first to the last. */
  boolean isThere(int number);

  @Override
  void close();
}
