package dev.nativebound.benchmarks;

import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The native side calls Java a thousand times, by a callback that is an argument. */
@State(Scope.Thread)
public class UpcallsThousand {
  private IntUnaryOperator operator = Callbacks::apply;

  @Benchmark
  public int nativebound() {
    return Upcalls.NATIVEBOUND.upcalls(operator);
  }

  @Benchmark
  public int c() {
    return C.upcalls(operator);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.upcalls(operator);
  }
}
