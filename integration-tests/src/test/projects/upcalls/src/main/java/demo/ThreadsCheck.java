package demo;

import check.Check;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Callbacks on threads that Java has not made. */
final class ThreadsCheck {
  private static final int THREADS = 64;
  private static final int EACH = 10_000;

  private ThreadsCheck() {}

  static void manyThreadsCallAndAThirdOfTheCallsThrow() throws Exception {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    AtomicLong calls = new AtomicLong();
    int before = Thread.activeCount();
    WeakReference<IntUnaryOperator> callback = new WeakReference<>(callFromThreads(seen, calls));
    Check.equal(calls.get(), (long) THREADS * EACH);
    Check.equal(seen.size(), THREADS);
    Check.eventually("the threads are gone", () -> seen.stream().noneMatch(Thread::isAlive));
    Check.equal(Thread.activeCount() <= before, true);
    Check.eventually("the callback is let go", () -> callback.get() == null);
  }

  private static IntUnaryOperator callFromThreads(Set<Thread> seen, AtomicLong calls) {
    IntUnaryOperator callback =
        operand -> {
          seen.add(Thread.currentThread());
          calls.incrementAndGet();
          if (operand % 3 == 0) {
            throw new IllegalStateException("no multiple of three: " + operand);
          }
          return operand;
        };
    Caller.Tally tally = Caller.RUST.callFromThreads(THREADS, EACH, callback);
    long failed = 0;
    long sum = 0;
    for (int i = 0; i < EACH; i++) {
      failed += i % 3 == 0 ? 1 : 0;
      sum += i % 3 == 0 ? 0 : i;
    }
    Check.equal(tally, new Caller.Tally(THREADS * sum, THREADS * failed));
    return callback;
  }

  static void aThreadOfRustHasItsNameAndIsADaemon() {
    AtomicReference<Thread> seen = new AtomicReference<>();
    Caller.RUST.onThreadNamed("worker-é", () -> seen.set(Thread.currentThread()));
    Check.equal(seen.get().getName(), "worker-é");
    Check.equal(seen.get().isDaemon(), true);
  }

  static void aThreadOfRustHasTheClassLoaderOfTheApplication() {
    AtomicReference<ClassLoader> seen = new AtomicReference<>();
    Runnable callback = () -> seen.set(Thread.currentThread().getContextClassLoader());
    Caller.RUST.onThreadNamed("worker", callback);
    Check.same(seen.get(), ThreadsCheck.class.getClassLoader());
  }

  static void aPoolsThreadsAreAttachedOnce() throws Exception {
    Map<String, Thread> seen = new ConcurrentHashMap<>();
    AtomicInteger others = new AtomicInteger();
    WeakReference<IntUnaryOperator> callback = new WeakReference<>(callFromPool(seen, others));
    Check.equal(others.get(), 0);
    Check.equal(Set.of("pool-0", "pool-1", "pool-2", "pool-3").containsAll(seen.keySet()), true);
    Check.equal(seen.values().stream().allMatch(Thread::isAlive), true);
    Check.eventually("the callback is let go", () -> callback.get() == null);
  }

  /** Counts the threads that have a name which another had. */
  private static IntUnaryOperator callFromPool(Map<String, Thread> seen, AtomicInteger others) {
    IntUnaryOperator callback =
        operand -> {
          Thread thread = Thread.currentThread();
          Thread before = seen.putIfAbsent(thread.getName(), thread);
          others.addAndGet(before == null || before == thread ? 0 : 1);
          if (operand % 3 == 0) {
            throw new IllegalStateException("no multiple of three: " + operand);
          }
          return 2 * operand;
        };
    List<String> expected =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    i % 3 == 0
                        ? "java.lang.IllegalStateException: no multiple of three: " + i
                        : String.valueOf(2 * i))
            .toList();
    for (int i = 0; i < 3; i++) {
      Check.equal(Caller.RUST.callFromPool(1000, callback), expected);
    }
    return callback;
  }

  static void aCallbackOutlivesItsOwner() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    try (Owner owner = Owner.of(called::countDown)) {
      owner.runLater(200);
    }
    Check.equal(called.await(10, TimeUnit.SECONDS), true);
  }

  /** The JVM ends while this goes on. */
  static void aThreadThatCallsForeverKeepsNobody() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Caller.RUST.callForever(calls::incrementAndGet);
    Check.eventually("it calls", () -> calls.get() > 1000);
  }
}
