package demo;

import check.Check;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What nobody closes. */
final class UnreachableCheck {
  private UnreachableCheck() {}

  static void unreachableObjectsAreDropped() throws Exception {
    makeSome();
    Check.equal(Count.RUST.alive() > 0, true);
    awaitNone();
  }

  private static void awaitNone() throws InterruptedException {
    Check.eventually("all are dropped", () -> Count.RUST.alive() == 0);
  }

  private static void makeSome() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Check.equal(Counter.open("c").add(1), 1);
    }
    Outer.Tape.blank().record(1);
    Journal.open("a").append("b");
  }

  static void aValueWhoseObjectWasNotMadeIsDropped() throws Exception {
    awaitNone();
    long dropped = Count.RUST.dropped();
    Outer.Moody.throwing = true;
    Check.raises(ArithmeticException.class, "not today", Outer.Moody::maybe);
    Outer.Moody.throwing = false;
    awaitNone();
    Check.equal(Count.RUST.dropped(), dropped + 1);
    try (Outer.Moody moody = Outer.Moody.maybe()) {
      Check.equal(moody.works(), true);
    }
    Check.equal(Count.RUST.dropped(), dropped + 2);
  }

  static void reachableObjectsAreNot() throws Exception {
    awaitNone();
    List<Counter> counters = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      counters.add(Counter.open("c"));
    }
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    Check.equal(Count.RUST.alive(), 100L);
    counters.forEach(Counter::close);
    Check.equal(Count.RUST.alive(), 0L);
  }

  static void closedObjectsAreNotDroppedAgain() throws Exception {
    awaitNone();
    long dropped = Count.RUST.dropped();
    for (int i = 0; i < 1000; i++) {
      Counter.open("c").close();
    }
    makeSome();
    awaitNone();
    makeSome();
    awaitNone();
    Check.equal(Count.RUST.dropped(), dropped + 1000 + 2 * 1002);
  }

  /** The thread that drops goes on. */
  static void aDropThatPanicsIsReported() throws Exception {
    AtomicInteger panics = new AtomicInteger();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> panics.incrementAndGet());
    armSome();
    makeSome();
    Check.eventually("each panic is reported", () -> panics.get() == 3);
    awaitNone();
  }

  private static void armSome() {
    for (int i = 0; i < 3; i++) {
      Check.equal(Outer.Bomb.armed().ticks(), true);
    }
  }
}
