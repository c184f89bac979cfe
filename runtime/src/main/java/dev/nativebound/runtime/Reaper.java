package dev.nativebound.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.function.LongConsumer;

/**
 * Frees the values of objects that are unreachable.
 *
 * <p>A daemon thread does it, which ends when there has been nothing alive for a while, so that the
 * class loader of this class can be unloaded. It is alone with it until it falls behind: then each
 * thread that makes an object frees two, so that there are never many more than the heap has room
 * for.
 *
 * <p>What has the handles is nested, and private: on the class path anybody may have a class in
 * this package.
 */
final class Reaper implements Runnable {
  /** Where the garbage collector puts what has the handles of unreachable objects. */
  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

  /** How long it waits while objects live. */
  private static final long IDLE_MILLIS = 10_000;

  /** How long it waits for objects to be made when none lives: until then it keeps its loader. */
  private static final long EMPTY_MILLIS = 500;

  /** So many one after the other, and others help until the queue was empty. */
  private static final int BEHIND = 1_000;

  /** More of the smallest than what leads to a native takes, be it interpreted. */
  private static final int FRAMES = 128;

  /**
   * What drops a value must have a stack like that of the thread whose value it was. It is
   * reserved, and not used for what is not deep.
   */
  private static final long STACK = 16L << 20;

  private static final LiveReferences LIVE = new LiveReferences();

  /** Written under the lock of this class. */
  private static volatile boolean running;

  private static volatile boolean behind;

  private Reaper() {}

  /**
   * Frees a value when its object is unreachable. When this throws, it never will.
   *
   * @param owner the object
   * @param handle what the library gave for the value
   * @param release frees it; called once
   */
  static void watch(Object owner, long handle, LongConsumer release) {
    try {
      Watched watched = new Watched(owner, handle, release);
      LIVE.add(watched, handle);
      if (!running) {
        start();
      }
      if (behind) {
        help();
      }
      watched.isOwned = true; // the last thing: behind it nothing can fail
    } finally {
      Reference.reachabilityFence(owner); // happens before the collector clears the reference
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

  /**
   * Of others. What their handler throws is not about the object that is being made.
   *
   * <p>Who has taken one from the queue has to come to its native: before the first is taken, this
   * thread shows that it has the stack.
   */
  private static void help() {
    try {
      descend(FRAMES);
      for (int i = 0; i < 2; i++) {
        if (QUEUE.poll() instanceof Watched watched) {
          free(watched);
        }
      }
    } catch (Throwable e) {
      // as in the thread itself
    }
  }

  /** Fails where there is no stack for so many calls. */
  private static int descend(int frames) {
    return frames == 0 ? 0 : descend(frames - 1) + 1;
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
    while (QUEUE.poll() instanceof Watched watched) {
      free(watched);
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
    if (next instanceof Watched watched) {
      free(watched);
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
  private static void free(Watched watched) {
    LIVE.remove(watched, watched.handle);
    if (!watched.isOwned) {
      return;
    }
    try {
      watched.release.accept(watched.handle);
    } catch (Throwable e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  /**
   * Has the handle of an object. It does not refer to the object, which would else never become
   * unreachable.
   *
   * <p>What the value holds besides, {@code close()} drops earlier; the few bytes that say that it
   * is closed stay until the object is gone, so that a late call finds them.
   */
  private static final class Watched extends LiveReferences.Link {
    private final long handle;
    private final LongConsumer release;

    /** Whether the object came to own the value: else whoever made the object has freed it. */
    private boolean isOwned;

    private Watched(Object owner, long handle, LongConsumer release) {
      super(owner, QUEUE);
      this.handle = handle;
      this.release = release;
    }
  }
}
