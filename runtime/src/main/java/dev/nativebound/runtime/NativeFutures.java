package dev.nativebound.runtime;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Where futures of natives are completed: their results are made, and what depends on them runs, on
 * one executor of Java's.
 *
 * <p>By itself that is {@link ForkJoinPool#commonPool()}.
 */
public final class NativeFutures {
  private static volatile Executor executor = ForkJoinPool.commonPool();

  private NativeFutures() {}

  /**
   * Sets the executor, for all libraries that this class serves. What it rejects goes to the common
   * pool; what that rejects runs at once.
   *
   * <p>It is called on threads of Rust's, which must not wait: one that runs its tasks at once, or
   * blocks while its queue is full, stops the futures of the library meanwhile.
   */
  public static void setExecutor(Executor executor) {
    NativeFutures.executor = Objects.requireNonNull(executor, "executor");
  }

  /** Runs it somewhere: no task is lost. */
  static void execute(Runnable task) {
    if (!offer(executor, task) && !offer(ForkJoinPool.commonPool(), task)) {
      task.run();
    }
  }

  private static boolean offer(Executor to, Runnable task) {
    try {
      to.execute(task);
      return true;
    } catch (Throwable e) {
      return false; // rejected, or without memory for a thread; to run the task twice is harmless
    }
  }
}
