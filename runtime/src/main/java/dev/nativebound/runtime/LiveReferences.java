package dev.nativebound.runtime;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.stream.Stream;

/**
 * The references to objects that live: one that is itself unreachable is never enqueued.
 *
 * <p>They are linked through themselves, so that no memory is needed to add one; and in several
 * lists, so that threads that make objects at once seldom wait for each other.
 */
final class LiveReferences {
  private static final int LISTS = 16;

  private final Linked[] lists = Stream.generate(Linked::new).limit(LISTS).toArray(Linked[]::new);

  /** A reference that can be in a list. */
  abstract static class Link extends PhantomReference<Object> {
    private Link previous;
    private Link next;

    Link(Object object, ReferenceQueue<Object> queue) {
      super(object, queue);
    }
  }

  /**
   * Adds one.
   *
   * @param address tells references apart, and is the same when it is removed
   */
  void add(Link link, long address) {
    listOf(address).add(link);
  }

  void remove(Link link, long address) {
    listOf(address).remove(link);
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

  /** The lowest bits of an address are those of its alignment. */
  private Linked listOf(long address) {
    return lists[(int) (address >>> 4) & (LISTS - 1)];
  }

  private static final class Linked {
    private Link first;

    private synchronized void add(Link link) {
      link.next = first;
      if (first != null) {
        first.previous = link;
      }
      first = link;
    }

    private synchronized void remove(Link link) {
      if (link.previous == null) {
        first = link.next;
      } else {
        link.previous.next = link.next;
      }
      if (link.next != null) {
        link.next.previous = link.previous;
      }
    }

    private synchronized boolean isEmpty() {
      return first == null;
    }
  }
}
