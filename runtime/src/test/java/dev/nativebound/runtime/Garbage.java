package dev.nativebound.runtime;

import java.lang.ref.WeakReference;
import java.util.function.BooleanSupplier;

/** Waits for what the garbage collector makes happen. */
final class Garbage {
  private static final int ATTEMPTS = 500;
  private static final int PAUSE_MILLIS = 20;

  private Garbage() {}

  static void awaitCleared(WeakReference<?> reference) throws InterruptedException {
    await(() -> reference.refersTo(null));
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS && !condition.getAsBoolean(); attempt++) {
      System.gc();
      Thread.sleep(PAUSE_MILLIS);
    }
    if (!condition.getAsBoolean()) {
      throw new AssertionError("still reachable after " + ATTEMPTS + " collections");
    }
  }
}
