package demo;

import check.Check;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads call while one closes, object after object. */
final class RaceCheck {
  private static final int OBJECTS = 5_000;
  private static final int CALLERS = 4;

  /** Calls of each caller that a closed object refuses. */
  private static final int REFUSED = 8;

  private RaceCheck() {}

  static void callsWorkUntilTheObjectIsClosedAndTheLastOneDropsIt() throws Exception {
    race(1, 20);
  }

  /** Those that come are refused and back out, while others close as well. */
  static void whoIsRefusedDropsNothingASecondTime() throws Exception {
    race(3, 0);
  }

  private static void race(int closers, int rounds) throws Exception {
    Slots.RUST.clear();
    Cell[] cells = new Cell[OBJECTS];
    for (int i = 0; i < OBJECTS; i++) {
      cells[i] = Cell.of(i, i);
    }
    AtomicInteger[] arrived = new AtomicInteger[OBJECTS];
    for (int i = 0; i < OBJECTS; i++) {
      arrived[i] = new AtomicInteger();
    }
    long worked =
        new Together()
            .with(
                CALLERS,
                () -> {
                  long sum = 0;
                  for (int i = 0; i < OBJECTS; i++) {
                    arrived[i].incrementAndGet();
                    sum += callUntilClosed(cells[i], i, rounds);
                  }
                  return sum;
                })
            .with(
                closers,
                () -> {
                  for (int i = 0; i < OBJECTS; i++) {
                    awaitSome(arrived[i]);
                    cells[i].close();
                  }
                  return 0L;
                })
            .sum();
    System.out.println(worked + " calls worked, " + OBJECTS + " objects, " + closers + " closing");
    if (worked < OBJECTS) {
      throw new AssertionError("hardly a call came before the close: " + worked);
    }
    assertDroppedOnce();
  }

  /** Until a caller is there, or all are, and a moment. */
  private static void awaitSome(AtomicInteger arrived) {
    int callers = ThreadLocalRandom.current().nextInt(1, CALLERS + 1);
    while (arrived.get() < callers) {
      Thread.onSpinWait();
      Thread.yield();
    }
    int moment = ThreadLocalRandom.current().nextInt(200);
    for (int i = 0; i < moment; i++) {
      Thread.onSpinWait();
    }
  }

  /** How many calls worked; then some are refused. */
  private static long callUntilClosed(Cell cell, int slot, int rounds) {
    long calls = 0;
    while (works(cell, slot, calls, rounds)) {
      calls++;
      if (calls % 64 == 0) {
        Thread.yield();
      }
    }
    for (int i = 0; i < REFUSED; i++) {
      Check.equal(works(cell, slot, i, rounds), false);
    }
    return calls;
  }

  private static boolean works(Cell cell, int slot, long x, int rounds) {
    long result;
    try {
      result = cell.mix(slot, x, rounds);
    } catch (IllegalStateException e) {
      Check.equal(e.getMessage(), "this Cell is closed");
      return false;
    }
    if (result != (slot ^ x)) {
      throw new AssertionError("mix(" + x + ") of " + slot + " is " + result);
    }
    return true;
  }

  private static void assertDroppedOnce() {
    Check.equal(Slots.RUST.faults(), 0L);
    for (int i = 0; i < OBJECTS; i++) {
      Check.equal(i + ": " + Slots.RUST.drops(i), i + ": 1");
    }
    Check.equal(Slots.RUST.alive(), 0L);
  }
}
