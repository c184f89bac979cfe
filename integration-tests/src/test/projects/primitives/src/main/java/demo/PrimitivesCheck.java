package demo;

import static check.Check.equal;

final class PrimitivesCheck {
  private PrimitivesCheck() {}

  static void booleans() {
    boolean[] values = {false, true};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptBoolean(i, values[i]);
      equal(Primitives.giveBoolean(i), values[i]);
    }
  }

  static void bytes() {
    byte[] values = {-128, -1, 0, 1, 127};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptByte(i, values[i]);
      equal(Primitives.giveByte(i), values[i]);
    }
  }

  static void shorts() {
    short[] values = {-32768, -1, 0, 1, 32767};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptShort(i, values[i]);
      equal(Primitives.giveShort(i), values[i]);
    }
  }

  static void chars() {
    char[] values = {0, 'a', 'é', 0xD800, 0xFFFF};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptChar(i, values[i]);
      equal(Primitives.giveChar(i), values[i]);
    }
  }

  static void ints() {
    int[] values = {-2147483648, -1, 0, 1, 2147483647};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptInt(i, values[i]);
      equal(Primitives.giveInt(i), values[i]);
    }
  }

  static void longs() {
    long[] values = {-9223372036854775808L, -1, 0, 4294967296L, 9223372036854775807L};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptLong(i, values[i]);
      equal(Primitives.giveLong(i), values[i]);
    }
  }

  static void floatsByTheirBits() {
    int[] bits = {0x00000000, 0x80000000, 0x00000001, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC12345};
    for (int i = 0; i < bits.length; i++) {
      Primitives.acceptFloat(i, Float.intBitsToFloat(bits[i]));
      equal(Float.floatToRawIntBits(Primitives.giveFloat(i)), bits[i]);
    }
  }

  static void doublesByTheirBits() {
    long[] bits = {
      0x0000000000000000L,
      0x8000000000000000L,
      0x0000000000000001L,
      0x7FEFFFFFFFFFFFFFL,
      0x7FF0000000000000L,
      0xFFF0000000000000L,
      0x7FF8000000000000L,
      0xFFF8123456789ABCL
    };
    for (int i = 0; i < bits.length; i++) {
      Primitives.acceptDouble(i, Double.longBitsToDouble(bits[i]));
      equal(Double.doubleToRawLongBits(Primitives.giveDouble(i)), bits[i]);
    }
  }

  static void unsignedBytes() {
    byte[] values = {0, 1, 127, -128, -1};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptUnsignedByte(i, values[i]);
      equal(Primitives.giveUnsignedByte(i), values[i]);
    }
  }

  static void unsignedShorts() {
    short[] values = {0, 1, 32767, -32768, -1};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptUnsignedShort(i, values[i]);
      equal(Primitives.giveUnsignedShort(i), values[i]);
    }
  }

  static void unsignedInts() {
    int[] values = {0, 1, 2147483647, -2147483648, -1};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptUnsignedInt(i, values[i]);
      equal(Primitives.giveUnsignedInt(i), values[i]);
    }
  }

  static void unsignedLongs() {
    long[] values = {0, 1, 9223372036854775807L, -9223372036854775808L, -1};
    for (int i = 0; i < values.length; i++) {
      Primitives.acceptUnsignedLong(i, values[i]);
      equal(Primitives.giveUnsignedLong(i), values[i]);
    }
  }

  static void manyAtOnce() {
    Primitives.acceptMany(
        (byte) -1, 2.5, -3L, 4.5f, true, (short) -6, 'g', -8, 9.5, -10L, 11.5f, (byte) -12, false, 14.5, 15.5, 16.5,
        17.5, 18.5, 19.5, (short) -20);
  }
}
