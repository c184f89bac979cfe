package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An array of a thousand strings is handed to code that works on UTF-8. */
@State(Scope.Thread)
public class StringsIn {
  private String[] strings = Reading.messages();

  @Benchmark
  public int nativebound() {
    return Values.NATIVEBOUND.stringsIn(strings);
  }

  @Benchmark
  public int c() {
    return C.stringsIn(strings);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.stringsIn(strings);
  }

  @Benchmark
  public int java() {
    return PlainJava.stringsIn(strings);
  }
}
