package com.example.quickstart;

import java.util.ArrayList;
import java.util.List;
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
   * @param millis the median of the calls that were measured
   */
  record Timed(long result, double millis) {
    /** Short jobs are called more often than that. */
    static final int FEWEST_CALLS = 3;

    private static final long SHORTEST_NANOS = 100_000_000;

    static Timed of(LongSupplier job) {
      long result = job.getAsLong();
      measure(job); // the JVM compiles Java code meanwhile
      return new Timed(result, median(measure(job)) / 1e6);
    }

    private static List<Long> measure(LongSupplier job) {
      List<Long> nanos = new ArrayList<>();
      long begin = System.nanoTime();
      long end = begin;
      while (nanos.size() < FEWEST_CALLS || end - begin < SHORTEST_NANOS) {
        long start = System.nanoTime();
        long unused = job.getAsLong();
        end = System.nanoTime();
        nanos.add(end - start);
      }
      return nanos;
    }

    private static double median(List<Long> nanos) {
      return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }
  }
}
