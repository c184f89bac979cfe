package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a call waits until another thread has left a value. */
@ExtendWith(SystemProperties.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class BusyWaitTest {
  private static final String TIMEOUT = "nativebound.exclusive.timeout";
  private static final int SPINS = 64;
  private final BusyException busy = new BusyException("another thread is in Counter.add");

  private BusyWait tried(BusyWait before) {
    return BusyWait.after(busy, before, "Counter.value");
  }

  private BusyWait afterSpins() {
    BusyWait wait = null;
    for (int i = 0; i < SPINS; i++) {
      wait = tried(wait);
    }
    return wait;
  }

  @Test
  void a_call_that_is_tried_again_goes_on_with_its_wait() {
    BusyWait first = tried(null);
    assertThat(tried(first)).isSameInstanceAs(first);
    assertThat(tried(null)).isNotSameInstanceAs(first);
  }

  @Test
  void the_first_looks_do_not_give_up_and_then_it_is_an_error_that_says_what_waited_for_whom() {
    System.setProperty(TIMEOUT, "0");
    BusyWait wait = afterSpins();
    IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> tried(wait));
    assertThat(thrown).isNotInstanceOf(BusyException.class);
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo(
            "Counter.value has waited for 0 s (-Dnativebound.exclusive.timeout):"
                + " another thread is in Counter.add");
    assertThat(thrown.getStackTrace()).isNotEmpty();
  }

  @Test
  void it_gives_up_when_the_time_is_over_and_not_before() {
    System.setProperty(TIMEOUT, "1");
    long start = System.nanoTime();
    assertThrows(
        IllegalStateException.class,
        () -> {
          for (BusyWait wait = null; ; ) {
            wait = tried(wait);
          }
        });
    assertThat(System.nanoTime() - start).isAtLeast(TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void the_time_is_ten_seconds_where_nobody_says_one() {
    BusyWait wait = afterSpins();
    for (int i = 0; i < 100; i++) {
      assertThat(tried(wait)).isSameInstanceAs(wait);
    }
    System.setProperty(TIMEOUT, "no number");
    tried(afterSpins());
  }

  /** It would else be a loop that never pauses. */
  @Test
  void an_interrupt_ends_neither_the_wait_nor_the_pauses_and_is_there_afterwards() {
    BusyWait wait = afterSpins();
    Thread.currentThread().interrupt();
    try {
      long start = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        tried(wait);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
      }
      assertThat(System.nanoTime() - start).isAtLeast(TimeUnit.MILLISECONDS.toNanos(20));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** One of the user's would be taken for a call that has done nothing. */
  @Test
  void nobody_else_makes_the_exception_that_is_waited_for() {
    assertThat(BusyException.class.getConstructors()).isEmpty();
    assertThat(busy.getStackTrace()).isEmpty();
  }
}
