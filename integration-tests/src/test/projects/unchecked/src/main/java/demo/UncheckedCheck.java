package demo;

import static check.Check.equal;
import static check.Check.raises;

final class UncheckedCheck {
  private UncheckedCheck() {}

  static void aClassThatNeverLoadedIsRefusedThoughAnotherLoadedItsLibrary() {
    equal(Loads.one(), 1);
    raises(
        IllegalStateException.class,
        "demo.Forgets was not compared with its library: it needs `static { … .load(); }` with the load()"
            + " of its generated class, and that must have succeeded",
        () -> Forgets.twice(21));
    ForgetsNative.load();
    equal(Forgets.twice(21), 42);
  }

  /** HotSpot's compiled wrapper unlocks by the reference that it passed: only a hot method has one. */
  static void aSynchronizedNativeMayDeleteItsThis() {
    Loads loads = new Loads();
    for (int i = 0; i < 30_000; i++) {
      equal(loads.locked(), 2);
    }
    synchronized (loads) {
      equal(Thread.holdsLock(loads), true);
    }
    equal(Thread.holdsLock(loads), false);
  }
}
