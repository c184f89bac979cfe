package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two numbers in, one out. */
@State(Scope.Thread)
public class Add {
  private int a = 20;
  private int b = 22;

  @Benchmark
  public int nativebound() {
    return Bound.add(a, b);
  }

  @Benchmark
  public int c() {
    return C.add(a, b);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.add(a, b);
  }
}
