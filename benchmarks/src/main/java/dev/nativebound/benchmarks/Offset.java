package dev.nativebound.benchmarks;

import dev.nativebound.NativeBound;

/** A number that nativebound has in an object. */
@NativeBound
interface Offset extends AutoCloseable {
  @NativeBound
  static Offset of(int start) {
    return OffsetNative.of(start);
  }

  /** The sum of its number and {@code by}. */
  int add(int by);

  @Override
  void close();
}
