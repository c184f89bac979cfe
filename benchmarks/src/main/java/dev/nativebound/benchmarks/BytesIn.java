package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An array is handed to code that works on contiguous bytes, for as long as it likes. */
@State(Scope.Thread)
public class BytesIn {
  @Param({"16", "65536"})
  int length;

  private byte[] bytes;

  @Setup
  public void fill() {
    bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + 7);
    }
  }

  @Benchmark
  public int nativebound() {
    return Bound.bytesIn(bytes);
  }

  @Benchmark
  public int c() {
    return C.bytesIn(bytes);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.bytesIn(bytes);
  }
}
