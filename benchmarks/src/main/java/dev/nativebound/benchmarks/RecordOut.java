package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** A value of the native side becomes a record. */
public class RecordOut {
  @Benchmark
  public Reading nativebound() {
    return Values.NATIVEBOUND.recordOut();
  }

  @Benchmark
  public Reading c() {
    return C.recordOut();
  }

  @Benchmark
  public Reading jniRs() {
    return JniRs.recordOut();
  }
}
