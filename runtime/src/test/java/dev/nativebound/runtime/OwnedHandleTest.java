package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.Reference;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** What names a value, and frees it. */
final class OwnedHandleTest {
  private static final long ADDRESS = 0x7fff_1234_5678_9ab0L;
  private static final int PAUSE_MILLIS = 30;

  private final Queue<Long> freed = new ConcurrentLinkedQueue<>();

  @Test
  void a_value_is_freed_once_and_only_when_its_object_is_unreachable() throws Exception {
    keepForAWhile();
    Garbage.await(() -> !freed.isEmpty());
    collect();
    assertThat(freed).containsExactly(ADDRESS);
  }

  /** In a method of its own: what it makes is unreachable after it. */
  private void keepForAWhile() throws InterruptedException {
    Object owner = new Object();
    OwnedHandle handle = OwnedHandle.of(owner, ADDRESS, freed::add);
    try {
      collect();
      assertThat(handle.address()).isEqualTo(ADDRESS);
      assertThat(freed).isEmpty();
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  /** And gives the reaper time. */
  private static void collect() throws InterruptedException {
    System.gc();
    Thread.sleep(PAUSE_MILLIS);
  }

  @Test
  void a_value_is_freed_though_nobody_has_its_handle() throws Exception {
    make(freed::add);
    Garbage.await(() -> !freed.isEmpty());
    assertThat(freed).containsExactly(ADDRESS);
  }

  /** In a method of its own: what it makes is unreachable after it. */
  private static void make(LongConsumer release) {
    OwnedHandle.of(new Object(), ADDRESS, release);
  }

  @Test
  void a_handle_does_not_keep_its_object() {
    Object owner = new Object();
    assertThat(OwnedHandle.of(owner, ADDRESS, freed::add).refersTo(owner)).isTrue();
    assertThat(OwnedHandle.of(owner, ADDRESS, freed::add).get()).isNull();
  }

  @Test
  void a_value_that_is_held_lives_as_long_as_who_holds_it() throws Exception {
    holdForAWhile();
    Garbage.await(() -> !freed.isEmpty());
    assertThat(freed).containsExactly(ADDRESS);
  }

  private void holdForAWhile() throws InterruptedException {
    OwnedHandle.Held held = OwnedHandle.hold(ADDRESS, freed::add);
    try {
      collect();
      assertThat(held.handle().address()).isEqualTo(ADDRESS);
      assertThat(freed).isEmpty();
    } finally {
      Reference.reachabilityFence(held);
    }
  }

  @Test
  void an_object_is_needed() {
    assertThrows(NullPointerException.class, () -> OwnedHandle.of(null, ADDRESS, freed::add));
  }

  @Test
  void the_addresses_of_objects_are_in_their_order_and_each_is_asked_for_by_its_name() {
    Object[] objects = {"a", "bb", "a"};
    StringBuilder names = new StringBuilder();
    long[] addresses =
        OwnedHandle.addresses(
            objects,
            "counters",
            (object, name) -> {
              names.append(name).append(' ');
              return object.toString().length();
            });
    assertThat(addresses).isEqualTo(new long[] {1, 2, 1});
    assertThat(names.toString()).isEqualTo("counters[0] counters[1] counters[2] ");
    assertThat(OwnedHandle.addresses(new Object[0], "counters", (object, name) -> 1)).isEmpty();
  }

  @Test
  void a_refusal_says_which_argument_it_is_and_why() {
    RuntimeException ofNull = OwnedHandle.refusal(null, "counters[1]", List.class);
    assertThat(ofNull).isInstanceOf(NullPointerException.class);
    assertThat(ofNull).hasMessageThat().isEqualTo("argument 'counters[1]' is null");
    RuntimeException ofOther = OwnedHandle.refusal("text", "counter", List.class);
    assertThat(ofOther).isInstanceOf(IllegalArgumentException.class);
    assertThat(ofOther)
        .hasMessageThat()
        .isEqualTo(
            "argument 'counter' is of class java.lang.String, and only a List that Rust made can be"
                + " passed to Rust");
  }
}
