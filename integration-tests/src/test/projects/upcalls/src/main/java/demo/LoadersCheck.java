package demo;

import check.Check;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/** For several class loaders at once: each has these classes and a library of its own. */
final class LoadersCheck {
  private static final int THREADS = 8;
  private static final int EACH = 5_000;

  /** Of this loader's class. */
  private static final AtomicInteger CALLS = new AtomicInteger();

  private LoadersCheck() {}

  static void rustCallsTheClassesOfItsOwnLoader() {
    AtomicLong strangers = new AtomicLong();
    IntUnaryOperator callback =
        operand -> {
          CALLS.incrementAndGet();
          ClassLoader own = LoadersCheck.class.getClassLoader();
          ClassLoader context = Thread.currentThread().getContextClassLoader();
          strangers.addAndGet(context == own ? 0 : 1);
          if (operand % 3 == 0) {
            throw new IllegalStateException("no multiple of three: " + operand);
          }
          return 1;
        };
    int before = CALLS.get();
    Caller.Tally tally = Caller.RUST.callFromThreads(THREADS, EACH, callback);
    Check.equal(CALLS.get() - before, THREADS * EACH);
    Check.equal(tally.sum() + tally.failed(), (long) THREADS * EACH);
    Check.equal(strangers.get(), 0L);
  }

  static void theLibraryCountsTheCallbacksOfItsOwnLoader() {
    long before = live();
    Caller.RUST.keep(() -> {});
    Check.equal(live(), before + 1);
    Caller.RUST.runKept();
    Caller.RUST.forget();
    Check.equal(live(), before);
  }

  private static long live() {
    return CallerNative.liveCallbacks().get("java.lang.Runnable");
  }
}
