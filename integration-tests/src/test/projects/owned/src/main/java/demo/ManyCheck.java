package demo;

import check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** More objects than memory, none of which is closed; run in a small heap. */
final class ManyCheck {
  private static final int COUNT = 10_000_000;
  private static final int THREADS = 4;

  private ManyCheck() {}

  static void shortLivedObjectsTakeNoMoreAndMore() throws Exception {
    makeMany(COUNT / 10);
    long early = resident();
    makeMany(COUNT);
    long late = resident();
    if (late > early + 200_000) {
      throw new AssertionError("from " + early + " KiB to " + late + " KiB");
    }
    Check.eventually("all are dropped", () -> Count.RUST.alive() == 0);
  }

  /** Several threads make more than one can free. */
  private static void makeMany(int count) throws InterruptedException {
    AtomicLong sum = new AtomicLong();
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      threads[i] = new Thread(() -> sum.addAndGet(makeAlone(count / THREADS)));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Check.equal(sum.get(), (long) count);
  }

  private static long makeAlone(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Counter.open("c", 1).value();
    }
    return sum;
  }

  /** In KiB, where the system says it; else nothing grows. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
