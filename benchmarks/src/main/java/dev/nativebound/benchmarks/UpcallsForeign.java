package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thread of the native side calls Java a thousand times, when it is asked to. */
@State(Scope.Thread)
public class UpcallsForeign {
  @Setup
  public void keep() {
    Callbacks.keep();
  }

  @Benchmark
  public int nativebound() {
    return Upcalls.NATIVEBOUND.upcallsForeign();
  }

  @Benchmark
  public int c() {
    return C.upcallsForeign();
  }

  @Benchmark
  public int jniRs() {
    return JniRs.upcallsForeign();
  }
}
