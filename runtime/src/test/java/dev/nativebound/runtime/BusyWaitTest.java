package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
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

  /** Fails as often as it is said to, before it returns how often it was called. */
  private static final class Call implements BusyWait.Call<Integer> {
    private final int failures;
    private int calls;
    private boolean alwaysInterrupted = true;

    Call(int failures) {
      this.failures = failures;
    }

    @Override
    public Integer call() {
      alwaysInterrupted &= Thread.currentThread().isInterrupted();
      calls++;
      if (calls <= failures) {
        throw new BusyException("another thread is in Counter.add, look " + calls);
      }
      return calls;
    }
  }

  private Integer waitFor(Call call) {
    return BusyWait.call(busy, "Counter.value", call);
  }

  @Test
  void a_call_is_tried_until_nobody_is_in_its_way() {
    assertThat(waitFor(new Call(0))).isEqualTo(1);
    assertThat(waitFor(new Call(SPINS + 10))).isEqualTo(SPINS + 11);
    Call nothing = new Call(3);
    BusyWait.run(busy, "Counter.clear", nothing::call);
    assertThat(nothing.calls).isEqualTo(4);
  }

  @Test
  void what_the_call_throws_comes_out_as_it_is() {
    IOException thrown = new IOException("gone");
    BusyWait.Call<Integer> call =
        () -> {
          throw thrown;
        };
    assertThat(
            assertThrows(
                IOException.class,
                () -> BusyWait.<Integer, IOException>call(busy, "Counter.save", call)))
        .isSameInstanceAs(thrown);
  }

  @Test
  void the_first_looks_do_not_give_up_and_then_it_is_an_error_that_says_what_waited_for_whom() {
    System.setProperty(TIMEOUT, "0");
    assertThat(waitFor(new Call(SPINS - 1))).isEqualTo(SPINS);
    Call call = new Call(SPINS);
    IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> waitFor(call));
    assertThat(thrown).isNotInstanceOf(BusyException.class);
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo(
            "Counter.value has waited for 0 s (-Dnativebound.exclusive.timeout):"
                + " another thread is in Counter.add, look "
                + SPINS);
    assertThat(thrown.getStackTrace()).isNotEmpty();
  }

  @Test
  void it_gives_up_when_the_time_is_over_and_not_before() {
    System.setProperty(TIMEOUT, "1");
    long start = System.nanoTime();
    assertThrows(IllegalStateException.class, () -> waitFor(new Call(Integer.MAX_VALUE)));
    assertThat(System.nanoTime() - start).isAtLeast(TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void the_time_is_ten_seconds_where_nobody_says_one() {
    assertThat(waitFor(new Call(SPINS + 100))).isEqualTo(SPINS + 101);
    System.setProperty(TIMEOUT, "no number");
    assertThat(waitFor(new Call(SPINS + 1))).isEqualTo(SPINS + 2);
  }

  /** It would else be a loop that never pauses. */
  @Test
  void an_interrupt_ends_neither_the_wait_nor_the_pauses_and_is_there_afterwards() {
    Thread.currentThread().interrupt();
    try {
      long start = System.nanoTime();
      Call call = new Call(SPINS + 50);
      assertThat(waitFor(call)).isEqualTo(SPINS + 51);
      assertThat(call.alwaysInterrupted).isTrue();
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
