package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The native side calls Java with a text, by a callback that it has kept. */
@State(Scope.Thread)
public class UpcallString {
  @Setup
  public void keep() {
    Callbacks.keep();
  }

  @Benchmark
  public int nativebound() {
    return Upcalls.NATIVEBOUND.upcallString();
  }

  @Benchmark
  public int c() {
    return C.upcallString();
  }

  @Benchmark
  public int cPlain() {
    return C.upcallStringPlain();
  }

  @Benchmark
  public int jniRs() {
    return JniRs.upcallString();
  }
}
