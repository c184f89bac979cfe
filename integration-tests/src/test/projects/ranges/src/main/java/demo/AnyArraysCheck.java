package demo;

import static check.Check.equal;
import static check.Check.raises;

import dev.nativebound.runtime.NativePanicException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;

/** An {@code Object} that is an array of any primitives: its bytes, in the order of the machine. */
final class AnyArraysCheck {
  private static final int SIZE = 16;

  private AnyArraysCheck() {}

  static void bytes() {
    each(bytes -> bytes.array().clone());
  }

  static void chars() {
    each(
        bytes -> {
          char[] values = new char[SIZE / 2];
          bytes.asCharBuffer().get(values);
          return values;
        });
  }

  static void shorts() {
    each(
        bytes -> {
          short[] values = new short[SIZE / 2];
          bytes.asShortBuffer().get(values);
          return values;
        });
  }

  static void ints() {
    each(
        bytes -> {
          int[] values = new int[SIZE / 4];
          bytes.asIntBuffer().get(values);
          return values;
        });
  }

  static void longs() {
    each(
        bytes -> {
          long[] values = new long[SIZE / 8];
          bytes.asLongBuffer().get(values);
          return values;
        });
  }

  static void floats() {
    each(
        bytes -> {
          float[] values = new float[SIZE / 4];
          bytes.asFloatBuffer().get(values);
          return values;
        });
  }

  static void doubles() {
    each(
        bytes -> {
          double[] values = new double[SIZE / 8];
          bytes.asDoubleBuffer().get(values);
          return values;
        });
  }

  static void booleans() {
    boolean[] values = {true, false, true, true};
    Ranges.flipAny(values, 1, 2, new byte[] {0, 1}, 0);
    equal(values, new boolean[] {true, true, false, true});
    raises(IllegalStateException.class, () -> Ranges.flipAny(values, 0, 1, new byte[] {1}, 1));
    equal(values, new boolean[] {false, true, false, true});
    Ranges.copyAny(new byte[] {2, 0, -1}, 0, values, 1, 3);
    equal(values, new boolean[] {false, true, false, true});
  }

  /** All ranges of the array that has these bytes, a range within an element too. */
  private static void each(Function<ByteBuffer, Object> array) {
    for (int off = 0; off <= SIZE; off++) {
      for (int len = 0; len <= SIZE - off; len++) {
        check(array, off, len, (off + len) % 3);
      }
    }
    Object values = array.apply(some(0, 0));
    equal(Ranges.lengthOfAny(values), SIZE);
    for (long[] wrong : new long[][] {{0, 17}, {17, 0}, {-1, 1}, {1, -1}, {1, Long.MAX_VALUE}, {Long.MAX_VALUE, 1}}) {
      raises(
          IndexOutOfBoundsException.class,
          "range 'off' " + wrong[0] + ", 'len' " + wrong[1] + " of argument 'values' of 16 bytes",
          () -> Ranges.flipAny(values, wrong[0], wrong[1], new byte[0], 0));
    }
    equal(values, array.apply(some(0, 0)));
  }

  private static void check(Function<ByteBuffer, Object> array, int off, int len, int ending) {
    Object values = array.apply(some(0, 0));
    byte[] expected = Arrays.copyOfRange(some(0, 0).array(), off, off + len);
    switch (ending) {
      case 0 -> Ranges.flipAny(values, off, len, expected, ending);
      case 1 ->
          raises(
              IllegalStateException.class,
              "failed",
              () -> Ranges.flipAny(values, off, len, expected, ending));
      default ->
          raises(
              NativePanicException.class, () -> Ranges.flipAny(values, off, len, expected, ending));
    }
    equal(values, array.apply(some(off, len)));
  }

  /** Bytes that are no NaN as floats, the lowest bits of a range flipped. */
  private static ByteBuffer some(int off, int len) {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
    for (int i = 0; i < SIZE; i++) {
      int value = i * 7 + 2;
      bytes.put(i, (byte) (i >= off && i < off + len ? value ^ 1 : value));
    }
    return bytes;
  }

  static void oneArrayByTwoTypes() {
    int[] values = {1, 2, 3, 4};
    Ranges.copyAny(values, 0, values, 8, 8);
    equal(values, new int[] {1, 2, 1, 2});
    raises(
        IllegalArgumentException.class,
        "arguments 'source' and 'target' share memory, and 'target' is @Mut",
        () -> Ranges.copyAny(values, 0, values, 7, 8));
  }

  static void whatIsNoArrayOfPrimitivesIsNamed() {
    refuse("text", "java.lang.String");
    refuse(new String[0], "java.lang.String[]");
    refuse(new int[1][1], "int[][]");
    refuse(ByteBuffer.allocate(1), "java.nio.HeapByteBuffer");
    refuse(new AnyArraysCheck(), "demo.AnyArraysCheck");
    raises(NullPointerException.class, "argument 'values' is null", () -> Ranges.lengthOfAny(null));
  }

  private static void refuse(Object object, String name) {
    raises(
        IllegalArgumentException.class,
        "argument 'values' is a " + name + ", and no array of primitives",
        () -> Ranges.lengthOfAny(object));
  }
}
