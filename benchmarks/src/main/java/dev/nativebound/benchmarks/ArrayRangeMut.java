package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Of a range of an array of a mebibyte, the first and the last byte change places: they are alike,
 * so that each implementation finds the same.
 */
@State(Scope.Thread)
public class ArrayRangeMut {
  @Param({"64", "65536"})
  int length;

  private byte[] bytes;

  @Setup
  public void make() {
    bytes = new byte[1 << 20];
  }

  @Benchmark
  public int nativebound() {
    return Bound.rangeSwapped(bytes, ArrayRange.OFFSET, length);
  }

  @Benchmark
  public int c() {
    return C.rangeSwapped(bytes, ArrayRange.OFFSET, length);
  }
}
