package demo;

import check.Check;
import java.util.concurrent.TimeUnit;

/** Objects that are dropped in a heap that is collected all the time; run with several collectors. */
final class GarbageCheck {
  private static final int THREADS = 3;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

  private GarbageCheck() {}

  static void eachCallIsAnsweredByItsOwnValue() throws Exception {
    Thread collector = new Thread(GarbageCheck::collect);
    collector.setDaemon(true);
    collector.start();
    Together callers = new Together().with(THREADS, GarbageCheck::makeAndCall);
    long made = callers.sum();
    collector.interrupt();
    collector.join();
    System.out.println(made + " objects made and called");
    Check.eventually("all are dropped", () -> Slots.RUST.alive() == 0);
  }

  private static void collect() {
    try {
      while (true) {
        System.gc();
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      // the callers are done
    }
  }

  private static long makeAndCall() {
    long end = System.nanoTime() + NANOS;
    long made = 0;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 10; i++, made++) {
        long result = Seed.of(made).mix(i);
        if (result != (made ^ i)) {
          throw new AssertionError("mix(" + i + ") of " + made + " is " + result);
        }
      }
    }
    return made;
  }
}
