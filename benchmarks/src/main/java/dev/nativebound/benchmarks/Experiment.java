package dev.nativebound.benchmarks;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the forks. What is compared runs side by side: rounds go through all rows, and within a row
 * through its implementations, so that a slow minute of the machine is one of all of them.
 */
record Experiment(List<Row> rows, List<Jdk> jdks, Effort effort) {
  /**
   * JMH itself takes this lock for each fork, and fails where it cannot; {@code jmh.ignoreLock}
   * turns that off, since all of our forks are one run.
   */
  private static final Path JMH_LOCK = Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock");

  /** Waits while another JMH run is under way: two would measure each other. */
  List<Results> runAlone() throws IOException, RunnerException {
    try (FileChannel lock = FileChannel.open(JMH_LOCK, CREATE, WRITE)) {
      if (lock.tryLock() == null) {
        System.err.println("Another JMH run is under way: waiting for its end.");
        lock.lock();
      }
      return run();
    }
  }

  private List<Results> run() throws RunnerException {
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
