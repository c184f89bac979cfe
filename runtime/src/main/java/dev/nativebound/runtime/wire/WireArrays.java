package dev.nativebound.runtime.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arrays of primitives on the wire: a count, then the elements. */
public final class WireArrays {
  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, boolean[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, 1);
    byte[] bytes = out.bytes();
    for (int i = 0; i < value.length; i++) {
      bytes[at + i] = (byte) (value[i] ? 1 : 0);
    }
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static boolean[] readBooleans(WireReader in) {
    boolean[] value = new boolean[in.count(1)];
    for (int i = 0; i < value.length; i++) {
      value[i] = in.readBoolean();
    }
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, byte[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, 1);
    System.arraycopy(value, 0, out.bytes(), at, value.length);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static byte[] readBytes(WireReader in) {
    byte[] value = new byte[in.count(1)];
    System.arraycopy(in.bytes(), in.advance(value.length), value, 0, value.length);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, short[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Short.BYTES);
    at(out.bytes(), at, value.length * Short.BYTES).asShortBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static short[] readShorts(WireReader in) {
    short[] value = new short[in.count(Short.BYTES)];
    int length = value.length * Short.BYTES;
    at(in.bytes(), in.advance(length), length).asShortBuffer().get(value);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, char[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Character.BYTES);
    at(out.bytes(), at, value.length * Character.BYTES).asCharBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static char[] readChars(WireReader in) {
    char[] value = new char[in.count(Character.BYTES)];
    int length = value.length * Character.BYTES;
    at(in.bytes(), in.advance(length), length).asCharBuffer().get(value);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, int[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Integer.BYTES);
    at(out.bytes(), at, value.length * Integer.BYTES).asIntBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static int[] readInts(WireReader in) {
    int[] value = new int[in.count(Integer.BYTES)];
    int length = value.length * Integer.BYTES;
    at(in.bytes(), in.advance(length), length).asIntBuffer().get(value);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, long[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Long.BYTES);
    at(out.bytes(), at, value.length * Long.BYTES).asLongBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static long[] readLongs(WireReader in) {
    long[] value = new long[in.count(Long.BYTES)];
    int length = value.length * Long.BYTES;
    at(in.bytes(), in.advance(length), length).asLongBuffer().get(value);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, float[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Float.BYTES);
    at(out.bytes(), at, value.length * Float.BYTES).asFloatBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static float[] readFloats(WireReader in) {
    float[] value = new float[in.count(Float.BYTES)];
    int length = value.length * Float.BYTES;
    at(in.bytes(), in.advance(length), length).asFloatBuffer().get(value);
    return value;
  }

  /**
   * Writes an array.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, double[] value, String name) {
    int at = begin(out, WireWriter.require(value, name).length, Double.BYTES);
    at(out.bytes(), at, value.length * Double.BYTES).asDoubleBuffer().put(value);
  }

  /**
   * Reads an array.
   *
   * @param in where from
   * @return a new array
   * @throws WireException where there is none
   */
  public static double[] readDoubles(WireReader in) {
    double[] value = new double[in.count(Double.BYTES)];
    int length = value.length * Double.BYTES;
    at(in.bytes(), in.advance(length), length).asDoubleBuffer().get(value);
    return value;
  }

  /** Writes the count and makes room for the elements; returns where they begin. */
  private static int begin(WireWriter out, int count, int size) {
    long length = (long) count * size;
    if (length > Integer.MAX_VALUE - 2 * Integer.BYTES) {
      throw WireWriter.tooLong();
    }
    out.writeInt(count);
    return out.advance((int) length);
  }

  private static ByteBuffer at(byte[] bytes, int at, int length) {
    return ByteBuffer.wrap(bytes, at, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private WireArrays() {}
}
