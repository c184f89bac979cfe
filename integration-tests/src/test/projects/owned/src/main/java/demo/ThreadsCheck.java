package demo;

import check.Check;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Several threads, one value; run with a time to wait of one second. */
final class ThreadsCheck {
  private ThreadsCheck() {}

  /** Starts a thread; what it returns is awaited for at most 20 seconds. */
  private static final class Call<T> {
    private final FutureTask<T> task;
    private final Thread thread;

    Call(Callable<T> work) {
      task = new FutureTask<>(work);
      thread = new Thread(task);
      thread.start();
    }

    T result() throws Exception {
      return task.get(20, TimeUnit.SECONDS);
    }

    boolean isDone() {
      return task.isDone();
    }
  }

  private static void awaitArrival(int gate) throws InterruptedException {
    for (int i = 0; Count.RUST.arrived(gate) == 0; i++) {
      if (i == 2000) {
        throw new AssertionError("nobody came to gate " + gate);
      }
      Thread.sleep(5);
    }
  }

  static void closeDuringACallDropsBehindIt() throws Exception {
    long alive = Count.RUST.alive();
    Gate gate = Gate.of(1);
    Call<Integer> call = new Call<>(() -> gate.pass(42));
    awaitArrival(1);
    gate.close();
    Check.equal(call.isDone(), false);
    Check.equal(Count.RUST.alive(), alive + 1);
    Check.raises(IllegalStateException.class, "this Gate is closed", () -> gate.pass(1));
    Count.RUST.open(1);
    Check.equal(call.result(), 42);
    Check.equal(Count.RUST.alive(), alive);
    gate.close();
  }

  static void closeDuringAnExclusiveCallDropsBehindIt() throws Exception {
    long alive = Count.RUST.alive();
    Counter counter = Counter.open("c");
    Call<Integer> call = new Call<>(() -> counter.addAndHold(3, 2));
    awaitArrival(2);
    counter.close();
    Check.equal(call.isDone(), false);
    Check.equal(Count.RUST.alive(), alive + 1);
    Check.raises(IllegalStateException.class, "this Counter is closed", counter::value);
    Count.RUST.open(2);
    Check.equal(call.result(), 3);
    Check.equal(Count.RUST.alive(), alive);
  }

  static void whoComesDuringAnExclusiveCallWaits() throws Exception {
    try (Counter counter = Counter.open("c")) {
      Call<Integer> inside = new Call<>(() -> counter.addAndHold(3, 3));
      awaitArrival(3);
      Call<Integer> shared = new Call<>(counter::value);
      Call<Integer> exclusive = new Call<>(() -> counter.add(0));
      Thread.sleep(300);
      Check.equal(shared.isDone() || exclusive.isDone(), false);
      Count.RUST.open(3);
      Check.equal(inside.result(), 3);
      Check.equal(shared.result(), 3);
      Check.equal(exclusive.result(), 3);
    }
  }

  static void sharedCallsRunTogetherAndAnExclusiveOneWaits() throws Exception {
    try (Counter counter = Counter.open("c")) {
      Call<Integer> inside = new Call<>(() -> counter.hold(4));
      awaitArrival(4);
      Check.equal(counter.value(), 0);
      Call<Integer> exclusive = new Call<>(() -> counter.add(1));
      Thread.sleep(300);
      Check.equal(exclusive.isDone(), false);
      Count.RUST.open(4);
      Check.equal(inside.result(), 0);
      Check.equal(exclusive.result(), 1);
    }
  }

  static void waitingEndsWithTheNamesOfBothMethods() throws Exception {
    try (Counter counter = Counter.open("c")) {
      Call<Integer> inside = new Call<>(() -> counter.addAndHold(3, 5));
      awaitArrival(5);
      long start = System.nanoTime();
      Check.raises(
          IllegalStateException.class,
          "Counter.value has waited for 1 s (-Dnativebound.exclusive.timeout): this Counter is in use:"
              + " another thread is in Counter.addAndHold, which is exclusive",
          counter::value);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      Check.equal(millis >= 1000 && millis < 10_000, true);
      Count.RUST.open(5);
      Check.equal(inside.result(), 3);
      Check.equal(counter.value(), 3);
    }
  }

  static void anExclusiveCallWaitsNoLongerForSharedOnes() throws Exception {
    try (Counter counter = Counter.open("c")) {
      Call<Integer> inside = new Call<>(() -> counter.hold(6));
      awaitArrival(6);
      Check.raises(
          IllegalStateException.class,
          "Counter.add has waited for 1 s (-Dnativebound.exclusive.timeout): this Counter is in use:"
              + " another thread is in a method of it, and this call is exclusive",
          () -> counter.add(1));
      Count.RUST.open(6);
      Check.equal(inside.result(), 0);
    }
  }

  static void anInterruptIsThereAfterTheWait() throws Exception {
    try (Counter counter = Counter.open("c")) {
      Call<Integer> inside = new Call<>(() -> counter.addAndHold(3, 7));
      awaitArrival(7);
      Call<Boolean> waiting =
          new Call<>(
              () -> {
                counter.add(1);
                return Thread.currentThread().isInterrupted();
              });
      waiting.thread.interrupt();
      Thread.sleep(100);
      Check.equal(waiting.isDone(), false);
      Count.RUST.open(7);
      inside.result();
      Check.equal(waiting.result(), true);
    }
  }

  static void whoWaitsForAValueThatIsClosedIsRefused() throws Exception {
    Counter counter = Counter.open("c");
    Call<Integer> inside = new Call<>(() -> counter.addAndHold(3, 8));
    awaitArrival(8);
    Call<String> waiting =
        new Call<>(() -> Check.raises(IllegalStateException.class, counter::value).getMessage());
    Thread.sleep(100);
    counter.close();
    Check.equal(waiting.result(), "this Counter is closed");
    Count.RUST.open(8);
    inside.result();
  }

  static void noExclusiveCallIsLost() throws Exception {
    try (Counter counter = Counter.open("c")) {
      List<Call<Void>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(
            new Call<>(
                () -> {
                  for (int n = 0; n < 500; n++) {
                    counter.addSlowly();
                  }
                  return null;
                }));
      }
      for (Call<Void> call : calls) {
        call.result();
      }
      Check.equal(counter.value(), 2000);
    }
  }

  static void manyCloseAndCallAtOnce() throws Exception {
    long alive = Count.RUST.alive();
    for (int i = 0; i < 300; i++) {
      Counter counter = open();
      List<Call<Void>> calls = new ArrayList<>();
      for (int n = 0; n < 3; n++) {
        int role = n;
        calls.add(
            new Call<>(
                () -> {
                  if (role == 0) {
                    counter.close();
                  } else {
                    callUntilClosed(counter, role == 1);
                  }
                  return null;
                }));
      }
      for (Call<Void> call : calls) {
        call.result();
      }
    }
    Check.equal(Count.RUST.alive(), alive);
  }

  private static Counter open() throws IOException {
    return Counter.open("c");
  }

  private static void callUntilClosed(Counter counter, boolean exclusive) {
    while (true) {
      try {
        if (exclusive) {
          counter.add(1);
        } else {
          counter.value();
        }
      } catch (IllegalStateException e) {
        Check.equal(e.getMessage(), "this Counter is closed");
        return;
      }
    }
  }
}
