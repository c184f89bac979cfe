package dev.nativebound.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** Results that were never measured. */
final class Sample {
  static final Jdk JDK_17 = new Jdk(Path.of("jdk"), "17.0.15");

  private Sample() {}

  /** A work of three implementations. */
  public static class Work {
    @Benchmark
    public void java() {}

    @Benchmark
    public void jniRs() {}

    @Benchmark
    public void c() {}

    @Benchmark
    public void nativebound() {}
  }

  static Row row(Target... targets) {
    return new Row("some-work", Work.class, Map.of(), List.of(targets));
  }

  /** Ratios of rounds: 1, 2, 0.5. */
  static Results results(Target... targets) {
    Results results = new Results(row(targets), JDK_17);
    results.add("nativebound", 10, 20, 30);
    results.add("c", 10, 10, 60);
    results.add("jni-rs", 4_000, 5_000, 6_000);
    results.add("java", 4e6, 4e6, 4e6);
    return results;
  }
}
