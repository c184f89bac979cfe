package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** 1,024 bytes that the native side has become an array. */
public class BytesOut {
  @Benchmark
  public byte[] nativebound() {
    return Bound.bytesOut();
  }

  @Benchmark
  public byte[] c() {
    return C.bytesOut();
  }

  @Benchmark
  public byte[] jniRs() {
    return JniRs.bytesOut();
  }

  @Benchmark
  public byte[] java() {
    return PlainJava.bytesOut();
  }
}
