package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A range of an array of a mebibyte is handed to code that works on contiguous bytes. */
@State(Scope.Thread)
public class ArrayRange {
  static final int OFFSET = 4097;

  @Param({"64", "65536"})
  int length;

  private byte[] bytes;

  @Setup
  public void fill() {
    bytes = new byte[1 << 20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + 7);
    }
  }

  @Benchmark
  public int nativebound() {
    return Bound.rangeIn(bytes, OFFSET, length);
  }

  @Benchmark
  public int c() {
    return C.rangeIn(bytes, OFFSET, length);
  }
}
