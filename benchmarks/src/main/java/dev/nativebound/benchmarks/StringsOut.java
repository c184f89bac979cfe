package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** UTF-8 that the native side has becomes an array of a thousand strings. */
public class StringsOut {
  @Benchmark
  public String[] nativebound() {
    return Values.NATIVEBOUND.stringsOut();
  }

  @Benchmark
  public String[] c() {
    return C.stringsOut();
  }

  @Benchmark
  public String[] jniRs() {
    return JniRs.stringsOut();
  }

  @Benchmark
  public String[] java() {
    return PlainJava.stringsOut();
  }
}
