package demo;

import check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** More objects than memory, none of which is closed; run in a small heap. */
final class ManyCheck {
  private static final int COUNT = 10_000_000;
  private static final int THREADS = 4;

  /**
   * Four times the heap: once for itself; as much for the values of the objects that it has room
   * for; and for the collector and compiled code. To lose one allocation of each object, which is
   * 32 bytes or more, would be 305 MiB.
   */
  private static final long MOST_KIB = 4 * 64 * 1024;

  private ManyCheck() {}

  static void shortLivedObjectsTakeNoMoreAndMore() throws Exception {
    makeMany(1000);
    long before = mostResident();
    long start = System.nanoTime();
    makeMany(COUNT);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    long most = mostResident() - before;
    System.out.println(COUNT + " objects in " + millis + " ms, " + most + " KiB more at most");
    if (most > MOST_KIB) {
      throw new AssertionError(most + " KiB more");
    }
    Check.eventually("all are dropped", () -> Slots.RUST.alive() == 0);
  }

  /** Several threads make more than one can free. */
  private static void makeMany(int count) throws Exception {
    long sum = new Together().with(THREADS, () -> makeAlone(count / THREADS)).sum();
    Check.equal(sum, (long) count);
  }

  private static long makeAlone(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Seed.of(1).mix(0);
    }
    return sum;
  }

  /** Until now, in KiB, where the system says it; else nothing grows. */
  private static long mostResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
