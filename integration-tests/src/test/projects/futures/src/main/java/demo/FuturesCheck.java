package demo;

import check.Check;
import demo.Fetcher.Kind;
import demo.Fetcher.Row;
import dev.nativebound.runtime.NativeException;
import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

final class FuturesCheck {
  private static final long SECONDS = 60;

  private FuturesCheck() {}

  private static Fetcher open() throws Exception {
    return get(Fetcher.open("base"));
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(SECONDS, TimeUnit.SECONDS);
  }

  private static Throwable failure(CompletableFuture<?> future) throws Exception {
    try {
      get(future);
    } catch (ExecutionException e) {
      return e.getCause();
    }
    throw new AssertionError("it did not fail");
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.getAsBoolean()) {
      Check.equal(System.nanoTime() < end, true);
      Thread.sleep(1);
    }
  }

  static void eachKindOfValueArrives() throws Exception {
    try (Fetcher fetcher = open()) {
      Check.equal(get(fetcher.nothing()), null);
      Check.equal(get(fetcher.length("a\0ä\ud83d\ude00")), 4);
      Check.equal(get(fetcher.sum(new long[] {-1, 3})), 2L);
      Check.equal(get(fetcher.isBase("base")), true);
      Check.equal(get(fetcher.text("p")), "base/p");
      Check.equal(get(fetcher.maybe("p")), "base/p");
      Check.equal(get(fetcher.maybe(null)), null);
      Check.equal(Arrays.toString(get(fetcher.bytes(new byte[] {1, 2}))), "[2, 1]");
      byte[] part = get(fetcher.part(new byte[] {1, 2, 3, 4}, 1, 2));
      Check.equal(Arrays.toString(part), "[2, 3]");
      Check.equal(get(fetcher.buffer(3)).get(2), (byte) 2);
      Row row = new Row("r", 7);
      Check.equal(get(fetcher.rows(List.of(row), 2)), List.of(row, row));
      Check.equal(get(fetcher.kinds(Map.of("k", Kind.SPECIAL))), Map.of("k", Kind.SPECIAL));
      Check.equal(get(fetcher.kind(Kind.PLAIN)), Kind.SPECIAL);
      Check.equal(get(fetcher.row(row)), new Row("r", 8));
    }
  }

  static void objectsArrive() throws Exception {
    long before = Fetcher.alive();
    try (Fetcher fetcher = open();
        Fetcher child = get(fetcher.child("c"))) {
      Check.equal(get(child.text("p")), "base/c/p");
      List<Fetcher> children = get(fetcher.children(3));
      Check.equal(get(children.get(2).text("p")), "2/p");
      Check.equal(Fetcher.alive(), before + 5);
      children.forEach(Fetcher::close);
    }
    Check.equal(Fetcher.alive(), before);
  }

  static void errorsAreWhatTheMethodNames() throws Exception {
    try (Fetcher fetcher = open()) {
      Throwable named = failure(fetcher.fails("no"));
      Check.equal(named.getClass(), IOException.class);
      Check.equal(named.getMessage(), "no");
      Throwable unnamed = failure(fetcher.failsUnnamed("no"));
      Check.equal(unnamed.getClass(), NativeException.class);
      Check.equal(unnamed.getMessage(), "no");
    }
    Check.equal(failure(Fetcher.open("")).getClass(), IOException.class);
  }

  static void panicsHaveTheirPlace() throws Exception {
    try (Fetcher fetcher = open()) {
      NativePanicException panic = (NativePanicException) failure(fetcher.panics("why"));
      Check.equal(panic.getMessage().contains("why"), true);
      Check.equal(panic.getMessage().contains("lib.rs:"), true);
      Throwable dropped = failure(fetcher.panicsInDrop("it"));
      Check.equal(dropped.getClass(), NativePanicException.class);
      Check.equal(dropped.getMessage().contains("dropped it"), true);
    }
  }

  static void mistakesAreThrownAtTheCall() throws Exception {
    Fetcher fetcher = open();
    Check.raises(
        NullPointerException.class, "argument 'text' is null", () -> fetcher.length(null));
    Check.raises(
        IllegalArgumentException.class,
        "argument 'path' is not valid Unicode: lone surrogate \\ud800 at index 0",
        () -> fetcher.text("\ud800"));
    fetcher.close();
    Check.raises(IllegalStateException.class, "this Fetcher is closed", fetcher::nothing);
  }

  static void cancelDropsTheFutureInRust() throws Exception {
    try (Fetcher fetcher = open()) {
      CompletableFuture<String> held = fetcher.held("k");
      await(() -> fetcher.waiting() == 1);
      Check.equal(held.cancel(true), true);
      await(() -> fetcher.waiting() == 0);
      Check.raises(CancellationException.class, held::join);
      Check.equal(held.cancel(true), true);
    }
  }

  static void whoeverCompletesItCancels() throws Exception {
    try (Fetcher fetcher = open()) {
      CompletableFuture<String> timeout = fetcher.held("k").orTimeout(1, TimeUnit.MILLISECONDS);
      Check.equal(failure(timeout).getClass(), TimeoutException.class);
      Check.equal(get(fetcher.held("k").completeOnTimeout("late", 1, TimeUnit.MILLISECONDS)), "late");
      fetcher.held("k").complete("other");
      fetcher.held("k").completeExceptionally(new IOException());
      fetcher.held("k").obtrudeValue("other");
      fetcher.held("k").obtrudeException(new IOException());
      Check.equal(get(fetcher.held("k").completeAsync(() -> "computed")), "computed");
      await(() -> fetcher.waiting() == 0);
    }
  }

  static void uncancellableOnesRunToTheirEnd() throws Exception {
    try (Fetcher fetcher = open()) {
      CompletableFuture<String> committed = fetcher.committed("k");
      await(() -> fetcher.waiting() == 1);
      committed.cancel(true);
      Thread.sleep(50);
      Check.equal(fetcher.waiting(), 1);
      fetcher.release("k");
      await(() -> fetcher.waiting() == 0);
      Check.equal(committed.isCancelled(), true);
    }
  }

  static void closeWaitsForWhatIsUnderWay() throws Exception {
    long before = Fetcher.alive();
    Fetcher fetcher = open();
    CompletableFuture<String> held = fetcher.held("k");
    await(() -> fetcher.waiting() == 1);
    fetcher.close();
    Check.equal(held.isDone(), false);
    Check.equal(Fetcher.alive(), before + 1);
    held.cancel(true);
    await(() -> Fetcher.alive() == before);
  }

  static void lateObjectsAreClosed() throws Exception {
    long before = Fetcher.alive();
    for (int i = 0; i < 1000; i++) {
      CompletableFuture<Fetcher> opened = Fetcher.open("base");
      if (!opened.cancel(true)) {
        opened.join().close();
      }
    }
    await(() -> Fetcher.alive() == before);
  }

  static void threadsAreNamedAfterTheLibrary() throws Exception {
    try (Fetcher fetcher = open()) {
      String name = get(fetcher.thread());
      Check.equal(name.matches("futures-async-[1-4]"), true);
    }
  }

  static void oneHundredThousandInFlight() throws Exception {
    try (Fetcher fetcher = open()) {
      for (int round = 0; round < 3; round++) {
        String key = "k" + round;
        List<CompletableFuture<String>> all =
            java.util.stream.IntStream.range(0, 100_000).mapToObj(i -> fetcher.held(key)).toList();
        await(() -> fetcher.waiting() == 100_000);
        fetcher.release(key);
        for (CompletableFuture<String> one : all) {
          Check.equal(get(one), key);
        }
        await(() -> fetcher.waiting() == 0);
      }
    }
  }
}
