package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
