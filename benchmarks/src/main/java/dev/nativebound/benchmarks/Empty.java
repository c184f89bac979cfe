package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** Nothing in, nothing out: the call itself. */
public class Empty {
  @Benchmark
  public void nativebound() {
    Bound.empty();
  }

  @Benchmark
  public void c() {
    C.empty();
  }

  @Benchmark
  public void jniRs() {
    JniRs.empty();
  }
}
