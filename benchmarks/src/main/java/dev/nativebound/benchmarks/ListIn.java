package dev.nativebound.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A list of a thousand records is handed to code that works on a contiguous array of them. */
@State(Scope.Thread)
public class ListIn {
  private List<Reading> readings = Reading.list();

  @Benchmark
  public int nativebound() {
    return Values.NATIVEBOUND.listIn(readings);
  }

  @Benchmark
  public int c() {
    return C.listIn(readings);
  }

  @Benchmark
  public int cPlain() {
    return C.listInPlain(readings);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.listIn(readings);
  }
}
