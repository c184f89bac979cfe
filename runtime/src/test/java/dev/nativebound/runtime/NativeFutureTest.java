package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who gives a call back to Rust: exactly one, exactly once. No Rust here. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // it is the future that is asked next
final class NativeFutureTest {
  private static final long CALL = 0x1000;

  /** They complete a future; each is overridden. */
  private static final Set<String> COMPLETE =
      Set.of(
          "cancel(boolean)",
          "complete(Object)",
          "completeAsync(Supplier)",
          "completeAsync(Supplier,Executor)",
          "completeExceptionally(Throwable)",
          "obtrudeException(Throwable)",
          "obtrudeValue(Object)");

  /** They complete it by one of those. */
  private static final Set<String> COMPLETE_BY_OTHERS =
      Set.of("completeOnTimeout(Object,long,TimeUnit)", "orTimeout(long,TimeUnit)");

  /** They read it, or make another future. */
  private static final Set<String> HARMLESS =
      Set.of(
          "copy",
          "defaultExecutor",
          "exceptionNow",
          "get",
          "getNow",
          "getNumberOfDependents",
          "isCancelled",
          "isCompletedExceptionally",
          "isDone",
          "join",
          "minimalCompletionStage",
          "newIncompleteFuture",
          "resultNow",
          "state",
          "toCompletableFuture",
          "toString");

  /** So are they called that add a dependant. */
  private static final String DEPENDANT =
      "(then|runAfter|acceptEither|applyToEither|handle|whenComplete|exceptionally).*";

  /** What Rust has. */
  private final AtomicInteger givenBack = new AtomicInteger();

  private final Queue<Runnable> queue = new ArrayDeque<>();

  @AfterEach
  void executorAsBefore() {
    NativeFutures.setExecutor(ForkJoinPool.commonPool());
  }

  private NativeFuture<Object> started(NativeResult<?> result) {
    NativeFuture<Object> future = NativeFuture.of(null, taking(result), this::giveBack);
    assertThat(future.started(CALL)).isSameInstanceAs(future);
    return future;
  }

  /** A result that is taken is given back, too. */
  private NativeResult<Object> taking(NativeResult<?> result) {
    return call -> {
      giveBack(call);
      return result.of(call);
    };
  }

  private void giveBack(long call) {
    assertThat(call).isEqualTo(CALL);
    givenBack.incrementAndGet();
  }

  private static Object neverTaken(long call) {
    throw new AssertionError("taken");
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void each_method_of_a_future_is_known() {
    Set<String> unknown = new TreeSet<>();
    Set<String> completing = new TreeSet<>();
    for (Method method : CompletableFuture.class.getMethods()) {
      String signature = signature(method);
      if (COMPLETE.contains(signature) || COMPLETE_BY_OTHERS.contains(signature)) {
        completing.add(signature);
      } else if (!Modifier.isStatic(method.getModifiers())
          && method.getDeclaringClass() != Object.class
          && !HARMLESS.contains(method.getName())
          && !method.getName().matches(DEPENDANT)) {
        unknown.add(signature);
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(completing).hasSize(COMPLETE.size() + COMPLETE_BY_OTHERS.size());
    assertThat(
            Arrays.stream(NativeFuture.class.getDeclaredMethods())
                .filter(method -> !method.isBridge())
                .map(NativeFutureTest::signature)
                .collect(Collectors.toSet()))
        .containsAtLeastElementsIn(COMPLETE);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  @Test
  void a_result_is_taken_once() throws Exception {
    NativeFuture<Object> future = started(call -> "value");
    future.ready(CALL);
    assertThat(get(future)).isEqualTo("value");
    future.cancel(true);
    future.complete("other");
    future.obtrudeValue("other");
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void a_call_that_ends_before_its_native_returns_is_taken_once() throws Exception {
    NativeFuture<Object> future = NativeFuture.of(null, taking(call -> null), this::giveBack);
    future.ready(CALL);
    assertThat(get(future)).isNull();
    future.started(CALL);
    future.cancel(true);
    future.obtrudeValue("other");
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void a_call_that_ends_before_and_is_settled_after_its_native_returns_is_taken_once() {
    NativeFutures.setExecutor(queue::add);
    NativeFuture<Object> future = NativeFuture.of(null, taking(call -> 7), this::giveBack);
    future.ready(CALL);
    future.started(CALL);
    queue.remove().run();
    assertThat(future.getNow(null)).isEqualTo(7);
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void a_failure_is_the_very_throwable() throws Exception {
    IOException failure = new IOException();
    NativeFuture<Object> future =
        started(
            call -> {
              throw failure;
            });
    future.ready(CALL);
    assertThat(assertThrows(ExecutionException.class, () -> get(future)).getCause())
        .isSameInstanceAs(failure);
    NativeFuture<Object> stopped =
        started(
            call -> {
              throw new CancellationException("the runtime has stopped");
            });
    stopped.ready(CALL);
    assertThrows(CancellationException.class, () -> get(stopped)); // newer JDKs throw a new one
    CompletableFuture<Throwable> failed = stopped.handle((value, thrown) -> thrown);
    assertThat(get(failed)).hasMessageThat().isEqualTo("the runtime has stopped");
    assertThat(stopped.isCancelled()).isTrue();
  }

  @Test
  void whoever_completes_it_gives_the_call_back() throws Exception {
    assertGivenBack(future -> future.cancel(true));
    assertGivenBack(future -> future.complete("x"));
    assertGivenBack(future -> future.completeExceptionally(new IOException()));
    assertGivenBack(future -> future.obtrudeValue("x"));
    assertGivenBack(future -> future.obtrudeException(new IOException()));
    assertGivenBack(future -> future.completeAsync(() -> "x"));
    assertGivenBack(future -> future.completeAsync(() -> "x", Runnable::run));
    assertGivenBack(future -> future.completeAsync(NativeFutureTest::fail, Runnable::run));
    assertGivenBack(future -> future.orTimeout(1, TimeUnit.MILLISECONDS));
    assertGivenBack(future -> future.completeOnTimeout("x", 1, TimeUnit.MILLISECONDS));
  }

  private static Object fail() {
    throw new IllegalStateException();
  }

  private void assertGivenBack(Consumer<NativeFuture<Object>> completes) throws Exception {
    givenBack.set(0);
    NativeFuture<Object> future = started(NativeFutureTest::neverTaken);
    completes.accept(future);
    while (givenBack.get() == 0) {
      Thread.sleep(1);
    }
    assertThat(future.isDone()).isTrue();
    future.cancel(true);
    future.ready(CALL); // of a task that was at its end
    Thread.sleep(5);
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void what_is_derived_gives_nothing_back() {
    NativeFuture<Object> future = started(NativeFutureTest::neverTaken);
    future.thenApply(value -> value).cancel(true);
    future.copy().cancel(true);
    future.minimalCompletionStage().toCompletableFuture().cancel(true);
    assertThrows(TimeoutException.class, () -> future.get(1, TimeUnit.MILLISECONDS));
    assertThat(givenBack.get()).isEqualTo(0);
    assertThat(future.isDone()).isFalse();
  }

  @Test
  void a_cancel_between_the_end_and_the_executor_leaves_the_result_in_rust() {
    NativeFutures.setExecutor(queue::add);
    NativeFuture<Object> future = started(NativeFutureTest::neverTaken);
    future.ready(CALL);
    assertThat(future.cancel(true)).isTrue();
    queue.remove().run();
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void an_object_that_comes_too_late_is_closed() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    NativeFuture<?>[] future = new NativeFuture<?>[1];
    AutoCloseable object =
        () -> {
          closed.set(true);
          throw new IOException("nobody hears it");
        };
    NativeFutures.setExecutor(Runnable::run);
    future[0] =
        started(
            call -> {
              future[0].cancel(true); // while it is made
              return object;
            });
    future[0].ready(CALL);
    assertThat(closed.get()).isTrue();
    assertThat(future[0].isCancelled()).isTrue();
    assertThat(givenBack.get()).isEqualTo(1);
  }

  @Test
  void an_uncancellable_call_is_given_back_when_it_has_ended() {
    NativeFutures.setExecutor(Runnable::run);
    NativeFuture<Object> future =
        NativeFuture.uncancellable(null, NativeFutureTest::neverTaken, this::giveBack);
    future.started(CALL);
    assertThat(future.cancel(true)).isTrue();
    future.obtrudeValue("x");
    assertThat(givenBack.get()).isEqualTo(0);
    future.ready(CALL);
    assertThat(givenBack.get()).isEqualTo(1);
    NativeFuture<Object> ended =
        NativeFuture.uncancellable(null, taking(call -> 7), this::giveBack);
    ended.started(CALL);
    ended.ready(CALL);
    assertThat(ended.join()).isEqualTo(7);
    assertThat(givenBack.get()).isEqualTo(2);
  }

  @Test
  void dependants_do_not_run_on_the_thread_of_rust() throws Exception {
    CountDownLatch blocks = new CountDownLatch(1);
    NativeFuture<Object> future = started(call -> 7);
    CompletableFuture<Thread> ran =
        future.thenApply(
            value -> {
              awaitQuietly(blocks);
              return Thread.currentThread();
            });
    future.ready(CALL); // returns
    blocks.countDown();
    assertThat(get(ran)).isNotSameInstanceAs(Thread.currentThread());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_an_executor_rejects_is_not_lost() throws Exception {
    NativeFutures.setExecutor(
        task -> {
          throw new RejectedExecutionException();
        });
    NativeFuture<Object> rejected = started(call -> 1);
    rejected.ready(CALL);
    assertThat(get(rejected)).isEqualTo(1);
    NativeFutures.setExecutor(
        task -> {
          task.run();
          throw new OutOfMemoryError("of the executor, which has run it");
        });
    NativeFuture<Object> twice = started(call -> 2);
    twice.ready(CALL);
    assertThat(get(twice)).isEqualTo(2);
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(20, TimeUnit.SECONDS)).isTrue();
    assertThat(givenBack.get()).isEqualTo(2);
    assertThrows(NullPointerException.class, () -> NativeFutures.setExecutor(null));
  }

  /** All that can happen to a call, at once; what Rust says is settled at once, too. */
  @Test
  void races_give_each_call_back_once() throws Exception {
    NativeFutures.setExecutor(Runnable::run);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    try {
      for (int round = 0; round < 12_000; round++) {
        race(threads, together, round);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void race(ExecutorService threads, CyclicBarrier together, int round)
      throws Exception {
    AtomicInteger given = new AtomicInteger();
    NativeFuture<Object> future =
        NativeFuture.of(null, call -> given.incrementAndGet(), call -> given.incrementAndGet());
    boolean starts = round % 2 == 0;
    if (!starts) {
      future.started(CALL);
    }
    Future<?> rust = submit(threads, together, () -> future.ready(CALL));
    Runnable completes = round % 4 == 1 ? () -> future.obtrudeValue(0) : () -> future.cancel(true);
    Future<?> java = submit(threads, together, starts ? () -> future.started(CALL) : completes);
    get(rust);
    get(java);
    assertWithMessage("round %s", round).that(future.isDone()).isTrue();
    assertWithMessage("round %s", round).that(given.get()).isEqualTo(1);
  }

  private static Future<?> submit(ExecutorService threads, CyclicBarrier together, Runnable step) {
    return threads.submit(
        () -> {
          together.await();
          step.run();
          return null;
        });
  }
}
