package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ResultsTest {
  private final Results results = Sample.results();

  @Test
  void timesAreMediansOverRounds() {
    assertThat(results.nanos("nativebound")).isEqualTo(new Estimate(20, 10, 30));
  }

  /** The ratio of the medians would be 2. */
  @Test
  void aRatioIsTheMedianOfTheRatiosOfRounds() {
    assertThat(results.ratio("nativebound", "c")).isEqualTo(new Estimate(1, 0.5, 2));
  }

  @Test
  void aTargetIsMetWhenTheIntervalTouchesIt() {
    Estimate ratio = results.ratio("nativebound", "c");
    assertThat(new Target("c", 0.5).isMetBy(ratio)).isTrue();
    assertThat(new Target("c", 0.49).isMetBy(ratio)).isFalse();
  }
}
