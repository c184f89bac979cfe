package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.Reference;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** What makes objects of handles, and frees their values. */
final class OwnedObjectsTest {
  private static final long HANDLE = 0x7fff_1234_5678_9ab0L;
  private static final int PAUSE_MILLIS = 30;
  private static final int COUNT = 5;

  private final Queue<Long> freed = new ConcurrentLinkedQueue<>();

  /** As a generated class is. */
  private static final class Item {
    private final long handle;

    Item(OwnedObjects<Item> objects, long handle) {
      this.handle = handle;
      objects.watch(this, handle);
    }
  }

  private OwnedObjects<Item> objects() {
    return new OwnedObjects<>(handle -> new Item(objects(), handle), freed::add);
  }

  @Test
  void a_value_is_freed_once_and_only_when_its_object_is_unreachable() throws Exception {
    keepForAWhile();
    Garbage.await(() -> !freed.isEmpty());
    collect();
    assertThat(freed).containsExactly(HANDLE);
  }

  /** In a method of its own: what it makes is unreachable after it. */
  private void keepForAWhile() throws InterruptedException {
    Item item = objects().of(HANDLE);
    try {
      collect();
      assertThat(item.handle).isEqualTo(HANDLE);
      assertThat(freed).isEmpty();
    } finally {
      Reference.reachabilityFence(item);
    }
  }

  /** And gives the reaper time. */
  private static void collect() throws InterruptedException {
    System.gc();
    Thread.sleep(PAUSE_MILLIS);
  }

  @Test
  void a_value_that_is_held_lives_as_long_as_who_holds_it() throws Exception {
    holdForAWhile();
    Garbage.await(() -> !freed.isEmpty());
    assertThat(freed).containsExactly(HANDLE);
  }

  private void holdForAWhile() throws InterruptedException {
    Object held = objects().hold(HANDLE);
    try {
      collect();
      assertThat(freed).isEmpty();
    } finally {
      Reference.reachabilityFence(held);
    }
  }

  @Test
  void an_object_is_needed() {
    assertThrows(NullPointerException.class, () -> objects().watch(null, HANDLE));
    assertThat(freed).isEmpty();
  }

  @Test
  void zero_is_no_object() throws Exception {
    Item other = objects().of(HANDLE);
    assertThat(objects().or(other, 0)).isSameInstanceAs(other);
    assertThat(objects().or(null, 0)).isNull();
    assertThat(objects().or(null, 16).handle).isEqualTo(16);
    assertThat(objects().list(null)).isNull();
    assertThat(objects().array(Item[]::new, null)).isNull();
    assertThat(objects().list(new long[] {0, 0})).containsExactly(null, null);
    assertThat(objects().list(new long[0])).isEmpty();
  }

  @Test
  void lists_and_arrays_are_in_the_order_of_the_handles_and_lists_stay_as_they_are() {
    List<Item> list = objects().list(handles());
    assertThat(list.stream().map(item -> item.handle)).containsExactly(16L, 32L, 48L, 64L, 80L);
    assertThrows(UnsupportedOperationException.class, () -> list.set(0, list.get(1)));
    Item[] array = objects().array(Item[]::new, handles());
    assertThat(array).hasLength(COUNT);
    assertThat(array[4].handle).isEqualTo(80);
  }

  private static long[] handles() {
    return new long[] {16, 32, 48, 64, 80};
  }

  /** Also where nothing but memory for the object is missing. */
  @Test
  void wherever_making_objects_fails_each_value_is_freed_once() throws Exception {
    for (int n = 0; n < COUNT; n++) {
      freed.clear();
      failAt(n);
      Garbage.await(() -> freed.size() == COUNT);
      assertThat(freed).containsExactly(16L, 32L, 48L, 64L, 80L);
    }
  }

  private void failAt(int n) {
    OutOfMemoryError why = new OutOfMemoryError("of the test");
    long last = handles()[n];
    LongFunction<Item> make =
        handle -> {
          if (handle == last) {
            throw why;
          }
          return new Item(objects(), handle);
        };
    OwnedObjects<Item> failing = new OwnedObjects<>(make, freed::add);
    Error thrown = assertThrows(OutOfMemoryError.class, () -> failing.list(handles()));
    assertThat(thrown).isSameInstanceAs(why);
    assertThat(freed.size()).isAtLeast(COUNT - n);
  }

  @Test
  void where_there_is_no_array_all_values_are_freed_at_once() {
    OwnedObjects<Item> objects = objects();
    assertThrows(
        NegativeArraySizeException.class,
        () -> objects.array(length -> new Item[-length], handles()));
    assertThat(freed).containsExactly(16L, 32L, 48L, 64L, 80L).inOrder();
  }

  @Test
  void a_release_that_fails_stops_no_other_and_is_told_of() {
    LongFunction<Item> make =
        handle -> {
          throw new IllegalStateException("not made");
        };
    LongConsumer release =
        handle -> {
          freed.add(handle);
          throw new IllegalArgumentException("not freed: " + handle);
        };
    OwnedObjects<Item> failing = new OwnedObjects<>(make, release);
    RuntimeException e =
        assertThrows(IllegalStateException.class, () -> failing.list(new long[] {16, 0, 48}));
    assertThat(freed).containsExactly(16L, 48L).inOrder();
    assertThat(e.getSuppressed()).hasLength(2);
    assertThrows(IllegalStateException.class, () -> failing.of(64));
    assertThat(freed).containsExactly(16L, 48L, 64L).inOrder();
  }

  @Test
  void nobody_has_the_key_before_there_is_one() {
    Object key = new Object();
    OwnedObjects.requireKey(key, key, List.class);
    IllegalCallerException e =
        assertThrows(
            IllegalCallerException.class, () -> OwnedObjects.requireKey("key", key, List.class));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "only the classes that nativebound generates for its library may ask for the handles"
                + " of java.util.List");
    assertThrows(
        IllegalCallerException.class, () -> OwnedObjects.requireKey(null, key, List.class));
    assertThrows(
        IllegalCallerException.class, () -> OwnedObjects.requireKey(null, null, List.class));
  }
}
