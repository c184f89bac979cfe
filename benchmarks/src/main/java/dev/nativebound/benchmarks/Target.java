package dev.nativebound.benchmarks;

import java.util.Locale;

/**
 * What nativebound may cost at most.
 *
 * @param peer the implementation it is compared with
 * @param limit of the ratio of nativebound's time to the peer's
 */
record Target(String peer, double limit) {
  /** Whether measurements contradict it: one that the interval touches is met. */
  boolean isMetBy(Estimate ratio) {
    return ratio.low() <= limit;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "≤ %.2f %s", limit, peer);
  }
}
