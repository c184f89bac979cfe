package dev.nativebound.benchmarks;

import java.util.Locale;

/** Times as people read them. */
final class Nanos {
  private Nanos() {}

  /** {@code 12.3 ± 0.4 µs}. */
  static String format(Estimate nanos) {
    if (nanos.median() < 1e3) {
      return format(nanos, 1, "ns");
    }
    return nanos.median() < 1e6 ? format(nanos, 1e3, "µs") : format(nanos, 1e6, "ms");
  }

  private static String format(Estimate nanos, double unit, String name) {
    double median = nanos.median() / unit;
    String digits = median < 10 ? "%.2f ± %.2f %s" : "%.1f ± %.1f %s";
    return String.format(Locale.ROOT, digits, median, nanos.error() / unit, name);
  }
}
