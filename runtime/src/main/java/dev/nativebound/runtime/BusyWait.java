package dev.nativebound.runtime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until another thread has left a value. Used by generated code.
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

  /**
   * Returns when the call may be tried again.
   *
   * @param busy why the last try failed
   * @param wait what this method returned for the try before, or null
   * @param method the one that is called, for the message
   * @throws IllegalStateException when that took too long in all
   */
  public static BusyWait after(BusyException busy, BusyWait wait, String method) {
    BusyWait result = wait == null ? new BusyWait() : wait;
    result.pauseOrGiveUp(busy, method);
    return result;
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
