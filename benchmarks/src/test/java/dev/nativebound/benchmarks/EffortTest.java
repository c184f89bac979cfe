package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {
  private static final double[] ITERATIONS = {7, 5, 6};

  @Test
  void aForkIsOneSample() {
    assertThat(Effort.NORMAL.samples(ITERATIONS)).isEqualTo(new double[] {6});
    assertThat(Effort.NORMAL.samples()).isEqualTo(5);
  }

  @Test
  void iterationsAreTheSamplesOfAQuickRun() {
    assertThat(Effort.QUICK.samples(ITERATIONS)).isEqualTo(ITERATIONS);
    assertThat(Effort.QUICK.samples()).isEqualTo(3);
  }
}
