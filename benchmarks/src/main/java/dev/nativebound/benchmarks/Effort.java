package dev.nativebound.benchmarks;

/**
 * How long is measured.
 *
 * @param rounds in which each implementation of each row has a fork
 * @param warmups iterations of a fork that do not count
 * @param iterations of a fork that count
 * @param millis of an iteration
 * @param perIteration whether each iteration is a sample, and not the median of those of a fork
 */
record Effort(int rounds, int warmups, int iterations, int millis, boolean perIteration) {
  static final Effort NORMAL = new Effort(5, 2, 5, 200, false);

  /** One fork each: its iterations say how steady it was, and nothing of how forks differ. */
  static final Effort QUICK = new Effort(1, 2, 3, 120, true);

  int samples() {
    return perIteration ? rounds * iterations : rounds;
  }

  /** The samples of a fork whose iterations took so long. */
  double[] samples(double[] fork) {
    return perIteration ? fork.clone() : new double[] {Estimate.of(fork).median()};
  }
}
