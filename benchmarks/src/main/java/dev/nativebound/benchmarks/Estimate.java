package dev.nativebound.benchmarks;

import java.util.Arrays;

/**
 * A median and the interval that the median of all such samples is in.
 *
 * <p>No shape of the noise is assumed: the interval is from one sample to another, as many from
 * either end as leave a coverage of {@value #COVERAGE}. That needs five samples: with fewer it is
 * from the least to the greatest, and covers less.
 */
record Estimate(double median, double low, double high) {
  /** With 5 samples the interval is all of them, and covers 0.9375. */
  static final double COVERAGE = 0.9;

  static Estimate of(double... samples) {
    if (samples.length == 0) {
      throw new IllegalArgumentException("no samples");
    }
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    int left = leftOut(sorted.length);
    return new Estimate(median(sorted), sorted[left], sorted[sorted.length - 1 - left]);
  }

  /** Half the interval. */
  double error() {
    return (high - low) / 2;
  }

  /** How often the interval of so many samples has the true median in it. */
  static double coverage(int samples) {
    return coverage(samples, leftOut(samples));
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static int leftOut(int samples) {
    int left = 0;
    while (2 * (left + 1) < samples && coverage(samples, left + 1) >= COVERAGE) {
      left++;
    }
    return left;
  }

  /**
   * A sample is above the median as often as below: the interval misses it when at most {@code
   * leftOut} are on one side, which a binomial distribution says the probability of.
   */
  private static double coverage(int samples, int leftOut) {
    double combinations = 1;
    double missed = 1;
    for (int k = 1; k <= leftOut; k++) {
      combinations *= (samples - k + 1) / (double) k;
      missed += combinations;
    }
    return 1 - 2 * missed / Math.pow(2, samples);
  }
}
