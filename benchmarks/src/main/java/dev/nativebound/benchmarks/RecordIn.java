package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A record has become a value of the native side, with its string in UTF-8. */
@State(Scope.Thread)
public class RecordIn {
  private Reading reading = Reading.of(Reading.SOME);

  @Benchmark
  public int nativebound() {
    return Values.NATIVEBOUND.recordIn(reading);
  }

  @Benchmark
  public int c() {
    return C.recordIn(reading);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.recordIn(reading);
  }
}
