package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.reflect.Field;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What frees the values of unreachable objects. Not the thread's end, which takes a while. */
final class ReaperTest {
  private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

  @BeforeEach
  void handlerWithoutMemory() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          throw new OutOfMemoryError("of the handler");
        });
  }

  @AfterEach
  void handlerAsBefore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void it_goes_on_when_the_handler_of_a_failure_fails() throws Exception {
    for (int i = 0; i < 3; i++) {
      CountDownLatch freed = new CountDownLatch(1);
      make(freed);
      assertThat(isFreed(freed)).isTrue();
    }
  }

  @Test
  void who_helps_at_the_end_of_a_stack_loses_none() throws Exception {
    int[] owned = new int[1];
    AtomicInteger freed = new AtomicInteger();
    CountDownLatch holds = new CountDownLatch(1);
    Thread maker =
        new Thread(null, () -> makeAtTheEnd(owned, freed, new int[1]), "maker", 256 << 10);
    holdTheThread(holds);
    for (int i = 0; i < 5_000; i++) {
      makeOne(owned, freed);
    }
    System.gc();
    Thread.sleep(200); // until they are in the queue
    setBehind();
    maker.start();
    maker.join();
    holds.countDown();
    for (int i = 0; i < 200 && freed.get() < owned[0]; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(freed.get()).isEqualTo(owned[0]);
  }

  /** Down to the end, and objects on the way back. */
  @SuppressWarnings("InfiniteRecursion") // the end of the stack is what is wanted
  private static void makeAtTheEnd(int[] owned, AtomicInteger freed, int[] tries) {
    try {
      makeAtTheEnd(owned, freed, tries);
    } catch (StackOverflowError e) {
      // the end
    }
    if (tries[0]++ < 1_000) {
      makeOne(owned, freed);
    }
  }

  /** Counts those that are watched: what is not is its maker's. */
  private static void makeOne(int[] owned, AtomicInteger freed) {
    Reaper.watch(new Object(), 16, address -> freed.incrementAndGet());
    owned[0]++; // no call, which might fail
  }

  private static void holdTheThread(CountDownLatch holds) throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    makeOneThatWaits(held, holds);
    assertThat(isFreed(held)).isTrue();
  }

  private static void makeOneThatWaits(CountDownLatch held, CountDownLatch holds) {
    Reaper.watch(
        new Object(),
        16,
        address -> {
          held.countDown();
          await(holds);
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void setBehind() throws ReflectiveOperationException {
    Field behind = Reaper.class.getDeclaredField("behind");
    behind.setAccessible(true);
    behind.setBoolean(null, true);
  }

  /** In a method of its own: what it makes is unreachable after it. */
  private static void make(CountDownLatch freed) {
    Reaper.watch(
        new Object(),
        16,
        address -> {
          freed.countDown();
          throw new OutOfMemoryError("of the release");
        });
  }

  private static boolean isFreed(CountDownLatch freed) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      System.gc();
      if (freed.await(50, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }
}
