package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The native side calls Java with a number, by a callback that it has kept. */
@State(Scope.Thread)
public class UpcallInt {
  private int operand = 20;

  @Setup
  public void keep() {
    Callbacks.keep();
  }

  @Benchmark
  public int nativebound() {
    return Upcalls.NATIVEBOUND.upcallInt(operand);
  }

  @Benchmark
  public int c() {
    return C.upcallInt(operand);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.upcallInt(operand);
  }
}
