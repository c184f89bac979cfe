package demo;

import check.Check;

/** Run in compiled code, which alone forgets an object that is not used again. */
final class FenceCheck {
  private static final int COUNT = 20;

  private FenceCheck() {}

  /** Else it is closed when the garbage collector has run, and dropped when the call ends. */
  static void anObjectLivesAsLongAsItsCall() {
    int early = 0;
    for (int i = 0; i < COUNT; i++) {
      Check.equal(Gate.of(0).survives((Runnable) FenceCheck::collect), true);
      if (Count.RUST.alive() == 0) {
        early++;
      }
    }
    Check.equal(early, 0);
  }

  /** Until all are dropped but the one that is called, and the garbage collector was there. */
  private static void collect() {
    long dropped = Count.RUST.dropped();
    Outer.Tape.blank();
    try {
      Check.eventually(
          "the others are dropped",
          () -> Count.RUST.alive() <= 1 && Count.RUST.dropped() > dropped);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
