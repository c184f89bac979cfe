package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** UTF-8 that the native side has becomes a string, by a native that is generated. */
@State(Scope.Thread)
public class GeneratedStringOut {
  @Param({"20", "10k-ascii", "10k-mixed"})
  String text;

  private int index;

  @Setup
  public void find() {
    index = Text.named(text).index();
  }

  @Benchmark
  public String nativebound() {
    return Values.NATIVEBOUND.stringOut(index);
  }

  @Benchmark
  public String c() {
    return C.stringOut(index);
  }

  @Benchmark
  public String cPlain() {
    return C.stringOutPlain(index);
  }

  @Benchmark
  public String jniRs() {
    return JniRs.stringOut(index);
  }

  @Benchmark
  public String java() {
    return PlainJava.stringOut(index);
  }
}
