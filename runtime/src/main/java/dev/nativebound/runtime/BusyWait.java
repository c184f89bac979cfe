package dev.nativebound.runtime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Tries a call again until another thread has left a value. Used by generated code, which calls its
 * native once by itself: nothing is made for a call that has nobody in its way.
 *
 * <p>First a few looks that cost little, then pauses that double up to a millisecond: nobody tells
 * who waits. An interrupt does not end it, and is there afterwards.
 */
public final class BusyWait {
  private static final String TIMEOUT_PROPERTY = "nativebound.exclusive.timeout";
  private static final long DEFAULT_SECONDS = 10;
  private static final int SPINS = 64;
  private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(10);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private final long start = System.nanoTime();
  private final long seconds = Long.getLong(TIMEOUT_PROPERTY, DEFAULT_SECONDS);
  private int tries;
  private long pause = FIRST_PAUSE;

  private BusyWait() {}

  /** A call that returns something. It may throw what the method around it declares. */
  @FunctionalInterface
  public interface Call<R> {
    /** Calls the native. */
    R call() throws Throwable;
  }

  /** A call that returns nothing. */
  @FunctionalInterface
  public interface Action {
    /** Calls the native. */
    void run() throws Throwable;
  }

  /**
   * What {@code call} returns, or throws, when nobody is in its way any more.
   *
   * @param <X> none that is checked: the call throws what the method around this one declares
   * @param busy why the first try failed
   * @param method the one that is called, for the message
   * @throws IllegalStateException when that took too long in all
   */
  public static <R, X extends Throwable> R call(BusyException busy, String method, Call<R> call)
      throws X {
    BusyWait wait = new BusyWait();
    BusyException last = busy;
    while (true) {
      wait.pauseOrGiveUp(last, method);
      try {
        return call.call();
      } catch (BusyException again) {
        last = again;
      } catch (Throwable thrown) {
        BusyWait.<X>rethrow(thrown);
      }
    }
  }

  /** The same of what returns nothing. */
  public static <X extends Throwable> void run(BusyException busy, String method, Action action)
      throws X {
    BusyWait.<Object, X>call(
        busy,
        method,
        () -> {
          action.run();
          return action;
        });
  }

  /** The compiler checks what the call throws where it is written. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
    throw (X) thrown;
  }

  private void pauseOrGiveUp(BusyException busy, String method) {
    if (tries++ < SPINS) {
      Thread.onSpinWait();
      return;
    }
    if (System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(seconds)) {
      throw new IllegalStateException(
          method
              + " has waited for "
              + seconds
              + " s (-D"
              + TIMEOUT_PROPERTY
              + "): "
              + busy.getMessage());
    }
    pause();
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }

  /**
   * An interrupt, also one that was put back after the pause before, lets one parking end at once.
   */
  private void pause() {
    boolean interrupted = Thread.interrupted();
    long begin = System.nanoTime();
    for (long left = pause; left > 0; left = pause - (System.nanoTime() - begin)) {
      LockSupport.parkNanos(this, left);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
