package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A string is handed to code that works on UTF-8. */
@State(Scope.Thread)
public class StringIn {
  @Param({"20", "10k-ascii", "10k-latin1", "10k-mixed"})
  String text;

  private String string;

  @Setup
  public void read() {
    string = Text.named(text).read();
  }

  @Benchmark
  public int nativebound() {
    return Bound.stringIn(string);
  }

  @Benchmark
  public int c() {
    return C.stringIn(string);
  }

  @Benchmark
  public int cPlain() {
    return C.stringInPlain(string);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.stringIn(string);
  }

  @Benchmark
  public int java() {
    return PlainJava.stringIn(string);
  }
}
