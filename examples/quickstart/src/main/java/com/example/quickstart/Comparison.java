package com.example.quickstart;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** One result, found in Rust and in Java. */
record Comparison(String what, Timed rust, Timed java) {
  static Comparison of(String what, LongSupplier rust, LongSupplier java) {
    return new Comparison(what, Timed.of(rust), Timed.of(java));
  }

  boolean agrees() {
    return rust.result() == java.result();
  }

  /**
   * A result and how long it took.
   *
   * @param millis the median of {@link #MEASURED} calls
   */
  record Timed(long result, double millis) {
    /** Calls that are not measured: the JVM compiles Java code meanwhile. */
    static final int WARM_UP = 2;

    static final int MEASURED = 3;

    static Timed of(LongSupplier job) {
      long result = 0;
      long[] nanos = new long[WARM_UP + MEASURED];
      for (int call = 0; call < nanos.length; call++) {
        long start = System.nanoTime();
        result = job.getAsLong();
        nanos[call] = System.nanoTime() - start;
      }
      return new Timed(result, median(Arrays.copyOfRange(nanos, WARM_UP, nanos.length)) / 1e6);
    }

    private static double median(long[] odd) {
      Arrays.sort(odd);
      return odd[odd.length / 2];
    }
  }
}
