package dev.nativebound.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the forks. What is compared runs side by side: rounds go through all rows, and within a row
 * through its implementations, so that a slow minute of the machine is one of all of them.
 */
record Experiment(List<Row> rows, List<Jdk> jdks, Effort effort) {
  List<Results> run() throws RunnerException {
    List<Results> all = empty();
    for (int round = 0; round < effort.rounds(); round++) {
      for (Results results : all) {
        System.err.printf(
            "round %d of %d: %s on %s%n",
            round + 1, effort.rounds(), results.row().name(), results.jdk().feature());
        run(results, round);
      }
    }
    return all;
  }

  private void run(Results results, int round) throws RunnerException {
    for (String implementation : rotated(results.row().implementations(), round)) {
      double[] iterations = new Fork(results.row(), implementation, results.jdk()).run(effort);
      results.add(implementation, effort.samples(iterations));
    }
  }

  private List<Results> empty() {
    List<Results> all = new ArrayList<>();
    for (Row row : rows) {
      jdks.forEach(jdk -> all.add(new Results(row, jdk)));
    }
    return all;
  }

  /** Nobody is always the first or always after the same one. */
  private static List<String> rotated(List<String> implementations, int round) {
    List<String> order = new ArrayList<>(implementations);
    Collections.rotate(order, round);
    return order;
  }
}
