package dev.nativebound.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** A thousand values of the native side become a list of records. */
public class ListOut {
  @Benchmark
  public List<Reading> nativebound() {
    return Values.NATIVEBOUND.listOut();
  }

  @Benchmark
  public List<Reading> c() {
    return C.listOut();
  }

  @Benchmark
  public List<Reading> cPlain() {
    return C.listOutPlain();
  }

  @Benchmark
  public List<Reading> jniRs() {
    return JniRs.listOut();
  }
}
