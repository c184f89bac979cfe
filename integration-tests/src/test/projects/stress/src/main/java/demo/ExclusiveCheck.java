package demo;

import check.Check;
import java.util.concurrent.TimeUnit;

/** Threads that all want to be alone; run with a time to wait of one second. */
final class ExclusiveCheck {
  private static final int THREADS = 4;
  private static final int EACH = 50_000;

  private ExclusiveCheck() {}

  static void noneOfManyIsLost() throws Exception {
    try (Sum sum = Sum.zero()) {
      new Together()
          .with(
              THREADS,
              () -> {
                for (int i = 0; i < EACH; i++) {
                  sum.addOne(i % 64);
                }
                return 0L;
              })
          .sum();
      Check.equal(sum.value(), (long) THREADS * EACH);
    }
  }

  /** Readers see no more than was added, and never less than before. */
  static void whoReadsMeanwhileSeesItGrow() throws Exception {
    try (Sum sum = Sum.zero()) {
      new Together()
          .with(
              2,
              () -> {
                for (int i = 0; i < EACH; i++) {
                  sum.addOne(8);
                }
                return 0L;
              })
          .with(
              2,
              () -> {
                for (long last = 0; last < 2 * EACH; ) {
                  long now = sum.value();
                  Check.equal(now >= last && now <= 2 * EACH, true);
                  last = now;
                }
                return 0L;
              })
          .sum();
    }
  }

  static void whoWaitsTooLongIsRefusedAndAddsNothing() throws Exception {
    try (Sum sum = Sum.zero()) {
      Thread inside = new Thread(() -> sum.addOneAndSleep(3_000));
      inside.start();
      Thread.sleep(200);
      long start = System.nanoTime();
      long refused = new Together().with(THREADS, () -> refused(() -> sum.addOne(0))).sum();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      Check.equal(refused, (long) THREADS);
      if (millis < 1000 || millis > 2500) {
        throw new AssertionError("waited for " + millis + " ms");
      }
      inside.join();
      sum.addOne(0);
      Check.equal(sum.value(), 2L);
    }
  }

  private static long refused(Check.Action action) {
    Check.raises(
        IllegalStateException.class,
        "Sum.addOne has waited for 1 s (-Dnativebound.exclusive.timeout): this Sum is in use:"
            + " another thread is in Sum.addOneAndSleep, which is exclusive",
        action);
    return 1;
  }
}
