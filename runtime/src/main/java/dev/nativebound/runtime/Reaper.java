package dev.nativebound.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.security.AccessController;
import java.security.PrivilegedAction;

/**
 * Frees the values of objects that are unreachable.
 *
 * <p>A daemon thread does it, which ends when there has been nothing alive for a while, so that the
 * class loader of this class can be unloaded. It is alone with it until it falls behind: then each
 * thread that makes an object frees two, so that there are never many more than the heap has room
 * for.
 */
final class Reaper implements Runnable {
  /** Where the garbage collector puts the handles of unreachable objects. */
  static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

  /** How long it waits while objects live. */
  private static final long IDLE_MILLIS = 10_000;

  /** How long it waits for objects to be made when none lives: until then it keeps its loader. */
  private static final long EMPTY_MILLIS = 500;

  /** So many one after the other, and others help until the queue was empty. */
  private static final int BEHIND = 1_000;

  /**
   * What drops a value must have a stack like that of the thread whose value it was. It is reserved,
   * and not used for what is not deep.
   */
  private static final long STACK = 16L << 20;

  private static final LiveHandles LIVE = new LiveHandles();

  /** Written under the lock of this class. */
  private static volatile boolean running;

  private static volatile boolean behind;

  private Reaper() {}

  /** Frees what the handle has when its object is unreachable. */
  static void watch(OwnedHandle handle) {
    LIVE.add(handle);
    if (!running) {
      start();
    }
    if (behind) {
      help();
    }
  }

  private static synchronized void start() {
    if (!running) {
      Thread thread = newThread();
      thread.setDaemon(true);
      thread.setContextClassLoader(null);
      thread.start();
      running = true;
    }
  }

  /**
   * A thread that keeps no class loader but this one's: up to JDK 23 a thread has the protection
   * domains of all who were calling when it was made.
   */
  @SuppressWarnings("removal")
  private static Thread newThread() {
    PrivilegedAction<Thread> make =
        () -> new Thread(null, new Reaper(), "nativebound-reaper", STACK, false);
    return AccessController.doPrivileged(make);
  }

  private static void help() {
    for (int i = 0; i < 2; i++) {
      if (QUEUE.poll() instanceof OwnedHandle handle) {
        free(handle);
      }
    }
  }

  @Override
  public void run() {
    boolean ended = false;
    while (!ended) {
      try {
        freeUntilIdle();
        ended = mayEnd();
      } catch (Throwable e) {
        // Memory is short, or a handler of uncaught exceptions throws: who else would free?
      }
    }
  }

  /** No variable has a handle while this thread waits: a handle keeps its class loader. */
  private static void freeUntilIdle() {
    do {
      freeAll();
    } while (freeNext());
  }

  private static void freeAll() {
    int inOneGo = 0;
    while (QUEUE.poll() instanceof OwnedHandle handle) {
      free(handle);
      inOneGo++;
      if (inOneGo == BEHIND) {
        behind = true;
      }
    }
    behind = false;
  }

  /** Waits for one; false when there is none for a while. */
  private static boolean freeNext() {
    Reference<?> next = null;
    try {
      next = QUEUE.remove(LIVE.isEmpty() ? EMPTY_MILLIS : IDLE_MILLIS);
    } catch (InterruptedException e) {
      // by whom it was, this thread has to go on while there is something alive
    }
    if (next instanceof OwnedHandle handle) {
      free(handle);
    }
    return next != null;
  }

  /** Who makes an object adds it before it looks whether this thread runs: one of the two sees. */
  private static synchronized boolean mayEnd() {
    running = false;
    running = !LIVE.isEmpty();
    return !running;
  }

  /** A value's {@code Drop} may panic; the others are freed all the same. */
  private static void free(OwnedHandle handle) {
    LIVE.remove(handle);
    try {
      handle.release();
    } catch (Throwable e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
