package dev.nativebound.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * What a native returns whose result comes later. Made by generated code, and completed by Rust.
 *
 * <p>It is a {@link CompletableFuture} like any other. Whoever completes it before Rust does, by
 * {@code cancel}, {@code complete}, {@code orTimeout} and so on, cancels the call: its Rust future
 * is dropped where it waits next. What is derived from it, as by {@code thenApply} or {@code copy},
 * does not: that is Java's own rule.
 *
 * <p>Results are made, and dependants run, on the executor of {@link NativeFutures}, never on a
 * thread of Rust's.
 *
 * @param <T> the result
 */
public final class NativeFuture<T> extends CompletableFuture<T> {
  /** The native has not returned. */
  private static final long STARTING = 0;

  /** Nothing is left to be given back to Rust. No address is one. */
  private static final long OVER = 1;

  private static final VarHandle CALL;

  static {
    try {
      CALL = MethodHandles.lookup().findVarHandle(NativeFuture.class, "call", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Java's reference to the call: who takes it out gives it back, once. */
  @SuppressWarnings("unused") // by its handle
  private volatile long call;

  private final NativeResult<? extends T> result;
  private final LongConsumer cancel;
  private final boolean isCancellable;

  /** Not freed while Rust is in it: the call keeps the future, and that its object. */
  @SuppressWarnings("unused")
  private final Object owner;

  private NativeFuture(
      Object owner, NativeResult<? extends T> result, LongConsumer cancel, boolean isCancellable) {
    this.owner = owner;
    this.result = result;
    this.cancel = cancel;
    this.isCancellable = isCancellable;
  }

  /**
   * A future for a call that is about to start.
   *
   * @param owner the object whose method it is; null for a static one
   * @param result takes the result of a call that has ended
   * @param cancel says that nobody waits for a call
   */
  public static <T> NativeFuture<T> of(
      Object owner, NativeResult<? extends T> result, LongConsumer cancel) {
    return new NativeFuture<>(owner, result, cancel, true);
  }

  /** The same for a call that runs to its end, whatever becomes of the future. */
  public static <T> NativeFuture<T> uncancellable(
      Object owner, NativeResult<? extends T> result, LongConsumer cancel) {
    return new NativeFuture<>(owner, result, cancel, false);
  }

  /**
   * The native has returned.
   *
   * @param started what it returned, by which Rust knows the call
   * @return this
   */
  public CompletableFuture<T> started(long started) {
    CALL.compareAndSet(this, STARTING, started); // else it has ended meanwhile
    return this;
  }

  /** Called by Rust, on a thread of its own: the call has ended. */
  void ready(long ended) {
    NativeFutures.execute(() -> settle(ended));
  }

  /** Does nothing a second time. */
  private void settle(long ended) {
    if (!take(ended)) {
      return; // cancelled, and given back
    }
    if (isDone()) {
      cancel.accept(ended);
      return;
    }
    try {
      T value = result.of(ended);
      if (!super.complete(value)) {
        discard(value);
      }
    } catch (Throwable e) {
      super.completeExceptionally(e);
    }
  }

  /** In this order: between the two the native may return, and what was starting has the call. */
  private boolean take(long ended) {
    return CALL.compareAndSet(this, STARTING, OVER) || CALL.compareAndSet(this, ended, OVER);
  }

  /** A value that came too late is nobody's. */
  private static void discard(Object value) {
    if (value instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Throwable e) {
        // It is freed all the same; and nobody is there to be told.
      }
    }
  }

  /** Tells Rust, once, that nobody waits any more. */
  private void forget(boolean isOver) {
    if (isOver && isCancellable) {
      long taken = (long) CALL.getAndSet(this, OVER);
      if (taken != STARTING && taken != OVER) {
        cancel.accept(taken);
      }
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean isCancelled = super.cancel(mayInterruptIfRunning);
    forget(isCancelled);
    return isCancelled;
  }

  @Override
  public boolean complete(T value) {
    boolean isFirst = super.complete(value);
    forget(isFirst);
    return isFirst;
  }

  @Override
  public boolean completeExceptionally(Throwable ex) {
    boolean isFirst = super.completeExceptionally(ex);
    forget(isFirst);
    return isFirst;
  }

  /** The inherited one would complete it without {@link #complete}. */
  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    if (supplier == null) {
      throw new NullPointerException("supplier");
    }
    executor.execute(
        () -> {
          if (!isDone()) {
            try {
              complete(supplier.get());
            } catch (Throwable e) {
              completeExceptionally(e);
            }
          }
        });
    return this;
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
    return completeAsync(supplier, defaultExecutor());
  }

  @Override
  public void obtrudeValue(T value) {
    super.obtrudeValue(value);
    forget(true);
  }

  @Override
  public void obtrudeException(Throwable ex) {
    super.obtrudeException(ex);
    forget(true);
  }
}
