package demo;

import static check.Check.equal;
import static check.Check.raises;

import dev.nativebound.runtime.NativePanicException;

final class ArraysCheck {
  private static final int MILLION = 1_000_000;

  private ArraysCheck() {}

  static void booleans() {
    boolean[] large = new boolean[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i % 3 == 0;
    }
    boolean[][] arrays = {{}, {true}, {true, false, true}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptBooleans(i, arrays[i]);
      equal(Arrays.giveBooleans(i), arrays[i]);
    }
  }

  static void booleansAreWrittenBackHoweverTheCallEnds() {
    boolean[] flipped = {false, true, false};
    boolean[] values = {true, false, true};
    Arrays.flipBooleans(values, 0);
    equal(values, flipped);
    boolean[] failed = {true, false, true};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipBooleans(failed, 1));
    equal(failed, flipped);
    boolean[] panicked = {true, false, true};
    raises(NativePanicException.class, () -> Arrays.flipBooleans(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipBooleans(new boolean[0], 0);
  }

  static void bytes() {
    byte[] large = new byte[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = (byte) i;
    }
    byte[][] arrays = {{}, {127}, {-128, -1, 0, 127}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptBytes(i, arrays[i]);
      equal(Arrays.giveBytes(i), arrays[i]);
    }
  }

  static void bytesAreWrittenBackHoweverTheCallEnds() {
    byte[] flipped = {127, 0, -1, -128};
    byte[] values = {-128, -1, 0, 127};
    Arrays.flipBytes(values, 0);
    equal(values, flipped);
    byte[] failed = {-128, -1, 0, 127};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipBytes(failed, 1));
    equal(failed, flipped);
    byte[] panicked = {-128, -1, 0, 127};
    raises(NativePanicException.class, () -> Arrays.flipBytes(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipBytes(new byte[0], 0);
  }

  static void chars() {
    char[] large = new char[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = (char) i;
    }
    char[][] arrays = {{}, {0xFFFF}, {0, 'a', 0xD800, 0xFFFF}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptChars(i, arrays[i]);
      equal(Arrays.giveChars(i), arrays[i]);
    }
  }

  static void charsAreWrittenBackHoweverTheCallEnds() {
    char[] flipped = {0xFFFF, 0xFF9E, 0x27FF, 0};
    char[] values = {0, 'a', 0xD800, 0xFFFF};
    Arrays.flipChars(values, 0);
    equal(values, flipped);
    char[] failed = {0, 'a', 0xD800, 0xFFFF};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipChars(failed, 1));
    equal(failed, flipped);
    char[] panicked = {0, 'a', 0xD800, 0xFFFF};
    raises(NativePanicException.class, () -> Arrays.flipChars(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipChars(new char[0], 0);
  }

  static void shorts() {
    short[] large = new short[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = (short) i;
    }
    short[][] arrays = {{}, {32767}, {-32768, -1, 0, 32767}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptShorts(i, arrays[i]);
      equal(Arrays.giveShorts(i), arrays[i]);
    }
  }

  static void shortsAreWrittenBackHoweverTheCallEnds() {
    short[] flipped = {32767, 0, -1, -32768};
    short[] values = {-32768, -1, 0, 32767};
    Arrays.flipShorts(values, 0);
    equal(values, flipped);
    short[] failed = {-32768, -1, 0, 32767};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipShorts(failed, 1));
    equal(failed, flipped);
    short[] panicked = {-32768, -1, 0, 32767};
    raises(NativePanicException.class, () -> Arrays.flipShorts(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipShorts(new short[0], 0);
  }

  static void ints() {
    int[] large = new int[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i * 3 - 7;
    }
    int[][] arrays = {{}, {2147483647}, {-2147483648, -1, 0, 2147483647}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptInts(i, arrays[i]);
      equal(Arrays.giveInts(i), arrays[i]);
    }
  }

  static void intsAreWrittenBackHoweverTheCallEnds() {
    int[] flipped = {2147483647, 0, -1, -2147483648};
    int[] values = {-2147483648, -1, 0, 2147483647};
    Arrays.flipInts(values, 0);
    equal(values, flipped);
    int[] failed = {-2147483648, -1, 0, 2147483647};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipInts(failed, 1));
    equal(failed, flipped);
    int[] panicked = {-2147483648, -1, 0, 2147483647};
    raises(NativePanicException.class, () -> Arrays.flipInts(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipInts(new int[0], 0);
  }

  static void longs() {
    long[] large = new long[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i * 5_000_000_000L;
    }
    long[][] arrays = {{}, {9223372036854775807L}, {-9223372036854775808L, -1, 0, 9223372036854775807L}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptLongs(i, arrays[i]);
      equal(Arrays.giveLongs(i), arrays[i]);
    }
  }

  static void longsAreWrittenBackHoweverTheCallEnds() {
    long[] flipped = {9223372036854775807L, 0, -1, -9223372036854775808L};
    long[] values = {-9223372036854775808L, -1, 0, 9223372036854775807L};
    Arrays.flipLongs(values, 0);
    equal(values, flipped);
    long[] failed = {-9223372036854775808L, -1, 0, 9223372036854775807L};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipLongs(failed, 1));
    equal(failed, flipped);
    long[] panicked = {-9223372036854775808L, -1, 0, 9223372036854775807L};
    raises(NativePanicException.class, () -> Arrays.flipLongs(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipLongs(new long[0], 0);
  }

  static void floats() {
    float[] large = new float[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i * 0.5f;
    }
    float[][] arrays = {{}, {Float.NEGATIVE_INFINITY}, {-0.0f, 1.5f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptFloats(i, arrays[i]);
      equal(Arrays.giveFloats(i), arrays[i]);
    }
  }

  static void floatsAreWrittenBackHoweverTheCallEnds() {
    float[] flipped = {0.0f, -1.5f, -Float.MIN_VALUE, Float.POSITIVE_INFINITY};
    float[] values = {-0.0f, 1.5f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
    Arrays.flipFloats(values, 0);
    equal(values, flipped);
    float[] failed = {-0.0f, 1.5f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipFloats(failed, 1));
    equal(failed, flipped);
    float[] panicked = {-0.0f, 1.5f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
    raises(NativePanicException.class, () -> Arrays.flipFloats(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipFloats(new float[0], 0);
  }

  static void doubles() {
    double[] large = new double[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i * 0.5;
    }
    double[][] arrays = {{}, {Double.NEGATIVE_INFINITY}, {-0.0, 1.5, Double.MIN_VALUE, Double.NEGATIVE_INFINITY}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptDoubles(i, arrays[i]);
      equal(Arrays.giveDoubles(i), arrays[i]);
    }
  }

  static void doublesAreWrittenBackHoweverTheCallEnds() {
    double[] flipped = {0.0, -1.5, -Double.MIN_VALUE, Double.POSITIVE_INFINITY};
    double[] values = {-0.0, 1.5, Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
    Arrays.flipDoubles(values, 0);
    equal(values, flipped);
    double[] failed = {-0.0, 1.5, Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipDoubles(failed, 1));
    equal(failed, flipped);
    double[] panicked = {-0.0, 1.5, Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
    raises(NativePanicException.class, () -> Arrays.flipDoubles(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipDoubles(new double[0], 0);
  }

  static void unsignedBytes() {
    byte[] large = new byte[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = (byte) i;
    }
    byte[][] arrays = {{}, {-1}, {0, 127, -128, -1}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptUnsignedBytes(i, arrays[i]);
      equal(Arrays.giveUnsignedBytes(i), arrays[i]);
    }
  }

  static void unsignedBytesAreWrittenBackHoweverTheCallEnds() {
    byte[] flipped = {-1, -128, 127, 0};
    byte[] values = {0, 127, -128, -1};
    Arrays.flipUnsignedBytes(values, 0);
    equal(values, flipped);
    byte[] failed = {0, 127, -128, -1};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipUnsignedBytes(failed, 1));
    equal(failed, flipped);
    byte[] panicked = {0, 127, -128, -1};
    raises(NativePanicException.class, () -> Arrays.flipUnsignedBytes(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipUnsignedBytes(new byte[0], 0);
  }

  static void unsignedShorts() {
    short[] large = new short[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = (short) i;
    }
    short[][] arrays = {{}, {-1}, {0, 32767, -32768, -1}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptUnsignedShorts(i, arrays[i]);
      equal(Arrays.giveUnsignedShorts(i), arrays[i]);
    }
  }

  static void unsignedShortsAreWrittenBackHoweverTheCallEnds() {
    short[] flipped = {-1, -32768, 32767, 0};
    short[] values = {0, 32767, -32768, -1};
    Arrays.flipUnsignedShorts(values, 0);
    equal(values, flipped);
    short[] failed = {0, 32767, -32768, -1};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipUnsignedShorts(failed, 1));
    equal(failed, flipped);
    short[] panicked = {0, 32767, -32768, -1};
    raises(NativePanicException.class, () -> Arrays.flipUnsignedShorts(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipUnsignedShorts(new short[0], 0);
  }

  static void unsignedInts() {
    int[] large = new int[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i - 500_000;
    }
    int[][] arrays = {{}, {-1}, {0, 2147483647, -2147483648, -1}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptUnsignedInts(i, arrays[i]);
      equal(Arrays.giveUnsignedInts(i), arrays[i]);
    }
  }

  static void unsignedIntsAreWrittenBackHoweverTheCallEnds() {
    int[] flipped = {-1, -2147483648, 2147483647, 0};
    int[] values = {0, 2147483647, -2147483648, -1};
    Arrays.flipUnsignedInts(values, 0);
    equal(values, flipped);
    int[] failed = {0, 2147483647, -2147483648, -1};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipUnsignedInts(failed, 1));
    equal(failed, flipped);
    int[] panicked = {0, 2147483647, -2147483648, -1};
    raises(NativePanicException.class, () -> Arrays.flipUnsignedInts(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipUnsignedInts(new int[0], 0);
  }

  static void unsignedLongs() {
    long[] large = new long[MILLION];
    for (int i = 0; i < MILLION; i++) {
      large[i] = i - 500_000L;
    }
    long[][] arrays = {{}, {-1}, {0, 9223372036854775807L, -9223372036854775808L, -1}, large};
    for (int i = 0; i < arrays.length; i++) {
      Arrays.acceptUnsignedLongs(i, arrays[i]);
      equal(Arrays.giveUnsignedLongs(i), arrays[i]);
    }
  }

  static void unsignedLongsAreWrittenBackHoweverTheCallEnds() {
    long[] flipped = {-1, -9223372036854775808L, 9223372036854775807L, 0};
    long[] values = {0, 9223372036854775807L, -9223372036854775808L, -1};
    Arrays.flipUnsignedLongs(values, 0);
    equal(values, flipped);
    long[] failed = {0, 9223372036854775807L, -9223372036854775808L, -1};
    raises(IllegalStateException.class, "failed", () -> Arrays.flipUnsignedLongs(failed, 1));
    equal(failed, flipped);
    long[] panicked = {0, 9223372036854775807L, -9223372036854775808L, -1};
    raises(NativePanicException.class, () -> Arrays.flipUnsignedLongs(panicked, 2));
    equal(panicked, flipped);
    Arrays.flipUnsignedLongs(new long[0], 0);
  }

  static void nulls() {
    long[] written = {1};
    equal(Arrays.optional(null, new int[] {7, -8}, written), 3);
    equal(written, new long[] {2});
    equal(Arrays.optional(null, new int[] {7, -8}, null), 2);
    equal(Arrays.maybe(false), null);
    equal(Arrays.maybe(true), new double[] {0.25, -0.0});
    raises(NullPointerException.class, "argument 'values' is null", () -> Arrays.acceptInts(0, null));
    raises(NullPointerException.class, "argument 'values' is null", () -> Arrays.flipInts(null, 0));
    Arrays.acceptInts(0, new int[0]);
  }
}
