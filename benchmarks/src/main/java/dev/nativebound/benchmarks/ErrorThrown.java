package dev.nativebound.benchmarks;

import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The native side fails, and Java catches its exception. */
@State(Scope.Thread)
public class ErrorThrown {
  private int number = 4711;

  @Benchmark
  public int nativebound() {
    return caught(Upcalls.NATIVEBOUND::fail);
  }

  @Benchmark
  public int c() {
    return caught(C::fail);
  }

  @Benchmark
  public int jniRs() {
    return caught(JniRs::fail);
  }

  private int caught(IntUnaryOperator work) {
    try {
      return work.applyAsInt(number);
    } catch (IllegalStateException e) {
      return e.getMessage().hashCode();
    }
  }
}
