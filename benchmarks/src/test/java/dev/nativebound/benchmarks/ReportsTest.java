package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ReportsTest {
  /** A work that only two have. */
  public static class Other {
    @Benchmark
    public void nativebound() {}

    @Benchmark
    public void c() {}
  }

  @Test
  void theTableHasALineForEachRow() {
    Results other =
        new Results(
            new Row("other", Other.class, Map.of(), List.of()), new Jdk(Path.of("jdk"), "25.0.3"));
    other.add("nativebound", 1);
    other.add("c", 4);
    assertThat(
            Markdown.of(
                List.of(
                    Sample.results(
                        new Target("c", 0.4), new Target("c", 0.5), new Target("jni-rs", 1)),
                    other)))
        .isEqualTo(
            """
            | row | JDK | nativebound | c | jni-rs | java | nativebound / c | target |
            | --- | --: | --: | --: | --: | --: | --: | --- |
            | some-work | 17 | 20.0 ± 10.0 ns (1.00) | 10.0 ± 25.0 ns | 5.00 ± 1.00 µs (400.00) | 4.00 ± 0.00 ms (400000.00) | 1.00 [0.50–2.00] | ≤ 0.40 c: **unmet**; ≤ 0.50 c: met within noise; ≤ 1.00 jni-rs: met |
            | other | 25 | 1.00 ± 0.00 ns (0.25) | 4.00 ± 0.00 ns | – | – | 0.25 [0.25–0.25] |  |
            """);
  }

  @Test
  void theJsonHasAnObjectForEachImplementation() {
    assertThat(Json.of(List.of(Sample.results())))
        .isEqualTo(
            """
            [
              {"row": "some-work", "impl": "nativebound", "jdk": "17", "nsPerOp": 20.000, "error": 10.000, "ratioToC": 1.0000},
              {"row": "some-work", "impl": "c", "jdk": "17", "nsPerOp": 10.000, "error": 25.000, "ratioToC": 1.0000},
              {"row": "some-work", "impl": "jni-rs", "jdk": "17", "nsPerOp": 5000.000, "error": 1000.000, "ratioToC": 400.0000},
              {"row": "some-work", "impl": "java", "jdk": "17", "nsPerOp": 4000000.000, "error": 0.000, "ratioToC": 400000.0000}
            ]
            """);
  }
}
