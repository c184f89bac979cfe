package dev.nativebound.runtime;

import java.util.stream.Stream;

/**
 * The handles whose objects live: a reference that is itself unreachable is never enqueued.
 *
 * <p>Several lists, so that threads that make objects at once seldom wait for each other.
 */
final class LiveHandles {
  private static final int LISTS = 16;

  private final Linked[] lists = Stream.generate(Linked::new).limit(LISTS).toArray(Linked[]::new);

  void add(OwnedHandle handle) {
    listOf(handle).add(handle);
  }

  void remove(OwnedHandle handle) {
    listOf(handle).remove(handle);
  }

  /** Needs no memory either. */
  boolean isEmpty() {
    for (Linked list : lists) {
      if (!list.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** By the address, whose lowest bits are those of its alignment. */
  private Linked listOf(OwnedHandle handle) {
    return lists[(int) (handle.address() >>> 4) & (LISTS - 1)];
  }

  /** Through the handles themselves: no memory is needed to add one. */
  private static final class Linked {
    private OwnedHandle first;

    synchronized void add(OwnedHandle handle) {
      handle.next = first;
      if (first != null) {
        first.previous = handle;
      }
      first = handle;
    }

    synchronized void remove(OwnedHandle handle) {
      if (handle.previous == null) {
        first = handle.next;
      } else {
        handle.previous.next = handle.next;
      }
      if (handle.next != null) {
        handle.next.previous = handle.previous;
      }
    }

    synchronized boolean isEmpty() {
      return first == null;
    }
  }
}
