package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    assertThat(Estimate.of(9, 1, 5).median()).isEqualTo(5.0);
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
    assertThat(Estimate.of(9, 1, 5, 3).median()).isEqualTo(4.0);
  }

  @Test
  void theIntervalOfFiveIsAllOfThem() {
    Estimate estimate = Estimate.of(3, 1, 9, 2, 4);
    assertThat(estimate).isEqualTo(new Estimate(3, 1, 9));
    assertThat(estimate.error()).isEqualTo(4.0);
    assertThat(Estimate.coverage(5)).isEqualTo(0.9375);
  }

  /** 1 - 2 (1 + 8) / 2^8: of seven, leaving out the outer two would cover 0.875 only. */
  @Test
  void theIntervalOfEightLeavesOutTheOuterTwo() {
    assertThat(Estimate.of(8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(new Estimate(4.5, 2, 7));
    assertThat(Estimate.coverage(8)).isEqualTo(0.9296875);
    assertThat(Estimate.of(7, 6, 5, 4, 3, 2, 1)).isEqualTo(new Estimate(4, 1, 7));
  }

  @Test
  void fewSamplesCoverLess() {
    assertThat(Estimate.coverage(3)).isEqualTo(0.75);
    assertThat(Estimate.coverage(1)).isEqualTo(0.0);
    assertThat(Estimate.of(7)).isEqualTo(new Estimate(7, 7, 7));
  }

  /** Skewed as times are; the median of 2^x is 1 where that of x is 0. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8, 11, 20})
  void theIntervalHasTheTrueMedianInItAsOftenAsItSays(int samples) {
    Random random = new Random(42);
    int trials = 20_000;
    int hits = 0;
    for (int trial = 0; trial < trials; trial++) {
      double[] times =
          random.doubles(samples).map(uniform -> Math.pow(2, uniform * 6 - 3)).toArray();
      Estimate estimate = Estimate.of(times);
      if (estimate.low() <= 1 && 1 <= estimate.high()) {
        hits++;
      }
    }
    assertThat((double) hits / trials).isWithin(0.01).of(Estimate.coverage(samples));
  }

  @Test
  void samplesStayInTheirOrder() {
    double[] samples = {3, 1, 2};
    assertThat(Estimate.of(samples).median()).isEqualTo(2.0);
    assertThat(samples).isEqualTo(new double[] {3, 1, 2});
  }

  @Test
  void ofNothingThereIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Estimate.of());
  }
}
