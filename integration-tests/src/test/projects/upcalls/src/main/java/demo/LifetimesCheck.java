package demo;

import check.Check;
import java.lang.ref.WeakReference;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;

/** How long Rust keeps what it was given. */
final class LifetimesCheck {
  private static final int DEPTH = 1000;

  private LifetimesCheck() {}

  static void aCallbackLivesAsLongAsRustHasIt() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    WeakReference<Runnable> callback = new WeakReference<>(keep(calls));
    for (int i = 0; i < 5; i++) {
      System.gc();
      Caller.RUST.runKept();
    }
    Check.equal(calls.get(), 5);
    Caller.RUST.forget();
    Check.eventually("the callback is let go", () -> callback.get() == null);
  }

  private static Runnable keep(AtomicInteger calls) {
    Runnable callback = calls::incrementAndGet;
    Caller.RUST.keep(callback);
    return callback;
  }

  static void manyCallbacksLeaveNothing() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    WeakReference<Object> marker = new WeakReference<>(callWith(calls, 100_000));
    Check.equal(calls.get(), 100_000);
    Check.eventually("all are let go", () -> marker.get() == null);
  }

  private static Object callWith(AtomicInteger calls, int count) {
    Object marker = new Object();
    for (int i = 0; i < count; i++) {
      IntUnaryOperator callback = operand -> calls.incrementAndGet() + marker.hashCode();
      Caller.RUST.call(callback, i);
    }
    return marker;
  }

  static void callsInsideCallsGoDeep() throws Exception {
    AtomicInteger deepest = new AtomicInteger();
    FutureTask<Integer> task = new FutureTask<>(() -> nest(0, DEPTH, deepest));
    Thread thread = new Thread(null, task, "deep", 16 << 20);
    thread.start();
    Check.equal(task.get(1, TimeUnit.MINUTES), DEPTH);
    Check.equal(deepest.get(), DEPTH);
  }

  /** Nobody's stack is as deep; the error comes out of all the calls, and all goes on. */
  static void callsThatAreTooDeepAreAnError() {
    AtomicInteger deepest = new AtomicInteger();
    Check.raises(StackOverflowError.class, () -> nest(0, Integer.MAX_VALUE, deepest));
    System.out.println(deepest.get() + " calls inside one another");
    Check.equal(Caller.RUST.call(operand -> operand + 1, 1), 2);
  }

  private static int nest(int depth, int limit, AtomicInteger deepest) {
    deepest.accumulateAndGet(depth, Math::max);
    return depth == limit
        ? depth
        : Caller.RUST.call(operand -> nest(operand + 1, limit, deepest), depth);
  }

  static void aCallbackMayCloseItsOwner() {
    AtomicReference<Owner> self = new AtomicReference<>();
    AtomicInteger calls = new AtomicInteger();
    Owner owner =
        Owner.of(
            () -> {
              calls.incrementAndGet();
              self.get().close();
              Check.raises(IllegalStateException.class, "this Owner is closed", self.get()::run);
            });
    self.set(owner);
    owner.run();
    Check.equal(calls.get(), 1);
    Check.raises(IllegalStateException.class, "this Owner is closed", owner::run);
  }

  static void anOwnerThatIsGoneLetsItsCallbackGo() throws Exception {
    WeakReference<Runnable> callback = new WeakReference<>(ownAndForget());
    Check.eventually("the callback is let go", () -> callback.get() == null);
  }

  private static Runnable ownAndForget() {
    AtomicInteger calls = new AtomicInteger();
    Runnable callback = calls::incrementAndGet;
    Owner.of(callback).run();
    return callback;
  }
}
