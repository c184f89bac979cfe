package dev.nativebound.stress;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/** A value in Rust with an exclusive method. */
@NativeBound
public interface Sum extends AutoCloseable {
  /** What is dropped, and when, is noted under that number. */
  @NativeBound
  static Sum of(int number) {
    return SumNative.of(number);
  }

  /** Whether it is there, from the first to the last. */
  boolean isThere(int number);

  /** Adds one, and tells whether it is there. */
  @Exclusive
  boolean add(int number);

  int sum();

  @Override
  void close();
}
