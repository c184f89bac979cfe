package demo;

import static check.Check.equal;
import static check.Check.raises;

import dev.nativebound.runtime.NativePanicException;
import java.lang.reflect.Array;

/** Each range of each type of arrays, legal and not, however the call ends. */
final class RangesCheck {
  private static final int LENGTH = 6;
  private static final int[] PLACES = {
    Integer.MIN_VALUE, -1, 0, 1, 2, 5, 6, 7, Integer.MAX_VALUE - 5, Integer.MAX_VALUE
  };

  /** One of the natives. */
  private interface Flip {
    void call(Object values, int off, int len, int first, int ending);
  }

  private RangesCheck() {}

  static void booleans() {
    everywhere(boolean.class, (values, off, len, first, ending) ->
        Ranges.flipBooleans((boolean[]) values, off, len, first, ending));
  }

  static void bytes() {
    everywhere(byte.class, (values, off, len, first, ending) ->
        Ranges.flipBytes((byte[]) values, off, len, first, ending));
  }

  static void chars() {
    everywhere(char.class, (values, off, len, first, ending) ->
        Ranges.flipChars((char[]) values, off, len, first, ending));
  }

  static void shorts() {
    everywhere(short.class, (values, off, len, first, ending) ->
        Ranges.flipShorts((short[]) values, off, len, first, ending));
  }

  static void ints() {
    everywhere(int.class, (values, off, len, first, ending) ->
        Ranges.flipInts((int[]) values, off, len, first, ending));
  }

  static void longs() {
    everywhere(long.class, (values, off, len, first, ending) ->
        Ranges.flipLongs((long[]) values, off, len, first, ending));
  }

  static void floats() {
    everywhere(float.class, (values, off, len, first, ending) ->
        Ranges.flipFloats((float[]) values, off, len, first, ending));
  }

  static void doubles() {
    everywhere(double.class, (values, off, len, first, ending) ->
        Ranges.flipDoubles((double[]) values, off, len, first, ending));
  }

  private static void everywhere(Class<?> type, Flip flip) {
    for (int off : PLACES) {
      for (int len : PLACES) {
        boolean legal = off >= 0 && len >= 0 && (long) off + len <= LENGTH;
        if (legal) {
          each(type, LENGTH, off, len, flip);
        } else {
          refuse(type, off, len, flip);
        }
      }
    }
    each(type, 0, 0, 0, flip);
    each(type, 100_000, 33_333, 50_000, flip);
  }

  private static void each(Class<?> type, int length, int off, int len, Flip flip) {
    for (int ending = 0; ending < 3; ending++) {
      Object values = values(type, length, 0, 0);
      int how = ending;
      if (how == 0) {
        flip.call(values, off, len, off, how);
      } else if (how == 1) {
        raises(IllegalStateException.class, "failed", () -> flip.call(values, off, len, off, how));
      } else {
        raises(NativePanicException.class, () -> flip.call(values, off, len, off, how));
      }
      equal(values, values(type, length, off, len));
    }
  }

  private static void refuse(Class<?> type, int off, int len, Flip flip) {
    Object values = values(type, LENGTH, 0, 0);
    raises(
        IndexOutOfBoundsException.class,
        "range 'off' " + off + ", 'len' " + len + " of argument 'values' of length 6",
        () -> flip.call(values, off, len, off, 0));
    equal(values, values(type, LENGTH, 0, 0));
  }

  /** As Rust expects them, those of a range flipped. */
  private static Object values(Class<?> type, int length, int off, int len) {
    Object values = Array.newInstance(type, length);
    for (int i = 0; i < length; i++) {
      Array.set(values, i, value(type, i, i >= off && i < off + len));
    }
    return values;
  }

  private static Object value(Class<?> type, int index, boolean flipped) {
    if (type == boolean.class) {
      return (index % 3 == 0) != flipped;
    }
    if (type == float.class) {
      return flipped ? -(index + 0.5f) : index + 0.5f;
    }
    if (type == double.class) {
      return flipped ? -(index + 0.5) : index + 0.5;
    }
    int whole = flipped ? ~(index * 7 + 1) : index * 7 + 1;
    if (type == byte.class) {
      return (byte) whole;
    }
    if (type == char.class) {
      return (char) whole;
    }
    if (type == short.class) {
      return (short) whole;
    }
    return type == int.class ? (Object) whole : (Object) (long) whole;
  }

  static void unsignedNumbers() {
    int[] values = {1, 2, -3};
    Ranges.flipUnsigned(values, 1L);
    equal(values, new int[] {1, -3, 2});
    raises(
        IndexOutOfBoundsException.class,
        "range 'off' 4294967296 of argument 'values' of length 3",
        () -> Ranges.flipUnsigned(values, 1L << 32));
  }

  static void nullIsNamedAndNotMeasured() {
    raises(
        NullPointerException.class,
        "argument 'values' is null",
        () -> Ranges.flipInts(null, -1, -1, 0, 0));
    equal(Ranges.sumOfEither(null, null, -5, -7), -1);
  }

  static void rangesOfOneArrayMayBeWrittenWhereTheyDoNotOverlap() {
    byte[] both = {1, 2, 3, 4, 5};
    Ranges.copy(both, 0, both, 3, 2);
    equal(both, new byte[] {1, 2, 3, 1, 2});
    raises(
        IllegalArgumentException.class,
        "arguments 'source' and 'target' share memory, and 'target' is @Mut",
        () -> Ranges.copy(both, 0, both, 1, 2));
    Ranges.copy(both, 2, both, 2, 0);
    equal(both, new byte[] {1, 2, 3, 1, 2});
  }

  static void namesThatTheShimHasItself() {
    byte[] written = {0};
    equal(Ranges.named(new byte[] {1, 2, 3}, 1, 2, written, 10), 15);
    equal(written, new byte[] {2});
  }

  /** Arrays move while they are held, copied and written back. */
  static void whileGarbageIsCollected() throws InterruptedException {
    Thread collector =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                System.gc();
              }
            });
    collector.start();
    try {
      for (int i = 0; i < 150; i++) {
        int off = i % 7;
        int len = i % 11 * 100;
        each(long.class, 2000, off, len, (v, o, l, first, end) -> Ranges.flipLongs((long[]) v, o, l, first, end));
        int[] from = new int[1000];
        java.util.Arrays.fill(from, i);
        int[] to = new int[1000];
        Ranges.copyAny(from, 2, to, 6, 3990);
        equal(to[0], 0);
        equal(to[998], i);
      }
    } finally {
      collector.interrupt();
      collector.join();
    }
  }
}
