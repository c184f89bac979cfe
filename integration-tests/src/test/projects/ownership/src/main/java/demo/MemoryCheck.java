package demo;

import check.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Objects in a full heap, of which so many bytes are free as an allocation more takes: whichever
 * allocation of a call is the first that fails, nothing is lost.
 */
final class MemoryCheck {
  private static final Shelf SHELF = ShelfNative.INSTANCE;
  private static final BirthCheck.Nobody NOBODY = new BirthCheck.Nobody();
  private static final int SMALLEST = 16;

  /** What fills the heap: arrays, whose first element is the next, and last small ones. */
  private static Object[] filler;

  private static Link links;
  private static byte[] budget;
  private static byte[] ballast;

  private MemoryCheck() {}

  private static final class Link {
    final Link next;

    Link(Link next) {
      this.next = next;
    }
  }

  static void lists() throws Exception {
    climb(() -> SHELF.items(3), 10);
    climb(() -> SHELF.fussies(3), 12);
  }

  static void arrays() throws Exception {
    climb(() -> SHELF.array(3), 9);
    climb(() -> SHELF.fussyArray(3), 11);
  }

  static void objects() throws Exception {
    climb(() -> SHELF.item(1), 2);
    climb(() -> SHELF.maybe(1), 2);
    climb(() -> Item.of(1), 2);
    climb(() -> Fussy.of(1), 3);
    climb(() -> SHELF.maybeFussy(), 3);
  }

  static void objectsOfDirectNatives() throws Exception {
    climb(() -> Direct.item(1), 2);
    climb(() -> Direct.fussy(), 3);
  }

  static void argumentsOfCallbacks() throws Exception {
    climb(() -> given(() -> SHELF.give(3, NOBODY)), 9);
    climb(() -> given(() -> SHELF.giveFussies(3, NOBODY)), 11);
  }

  /** What may throw. */
  private interface Giving {
    void give() throws IOException;
  }

  private static Object given(Giving call) {
    try {
      call.give();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NOBODY;
  }

  /**
   * Once more where the collector has found room that was not meant for the call: it may move what
   * fills the heap, and how much of that is left over depends on all that is in it.
   */
  private static void climb(Supplier<Object> call, int fewestFailures) throws Exception {
    for (int i = 0; i < 200; i++) {
      Check.equal(call.get() == null, false); // what is made ready at the first calls is ready
    }
    Check.eventually("all are dropped", MemoryCheck::isNothingAlive);
    int most = 0;
    for (int ladders = 0; most < fewestFailures && ladders < 32; ladders++) {
      ballast = new byte[8 * ladders];
      most = Math.max(most, failures(call));
    }
    if (most < fewestFailures) {
      throw new AssertionError("so few allocations have failed: " + most);
    }
  }

  /** Gives the call more bytes each time, until it has enough. */
  private static int failures(Supplier<Object> call) throws Exception {
    int failures = 0;
    for (int bytes = 0; !succeeds(call, bytes); bytes += SMALLEST) {
      failures++;
      Check.eventually("all are dropped", MemoryCheck::isNothingAlive);
    }
    Check.eventually("all are dropped", MemoryCheck::isNothingAlive);
    return failures;
  }

  private static boolean isNothingAlive() {
    return ItemNative.live() == 0 && Fussy.alive() == 0;
  }

  private static boolean succeeds(Supplier<Object> call, int bytes) {
    budget = bytes < SMALLEST ? null : new byte[bytes - SMALLEST];
    fill();
    budget = null;
    boolean succeeded = false;
    try {
      succeeded = call.get() != null;
    } catch (OutOfMemoryError e) {
      // the purpose
    }
    filler = null;
    links = null;
    return succeeded;
  }

  private static void fill() {
    try {
      for (int size = 1 << 18; ; ) {
        size = add(size);
      }
    } catch (OutOfMemoryError e) {
      // the heap is full
    }
  }

  /** The size of the next; at the end throws. */
  private static int add(int size) {
    if (size < 4) {
      links = new Link(links);
      return size;
    }
    try {
      Object[] block = new Object[size];
      block[0] = filler;
      filler = block;
      return size;
    } catch (OutOfMemoryError e) {
      return size >> 3;
    }
  }
}
