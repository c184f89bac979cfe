package dev.nativebound.runtime.wire;

import java.util.Arrays;

/** Writes the values of one call. */
public final class WireWriter {
  /** Arrays that natives get are at least so long: results up to here need not ask. */
  static final int LEAST = 512;

  /** Longer arrays are used for one message. */
  static final int RETAINED = 64 * 1024;

  /** The longest array that each JVM makes. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private static final Object[] NONE = {};

  /** Where its thread keeps it, {@code null} where it is no thread's; looked up once. */
  private final WireWriter[] place;

  private byte[] bytes;

  /** What the next message begins with: {@link #bytes}, or those before they grew too long. */
  private byte[] kept;

  private int length;

  /** What goes along with the message, {@code null} beyond {@link #objectCount}. */
  private Object[] objects = NONE;

  private int objectCount;

  WireWriter(int capacity, WireWriter[] place) {
    this.place = place;
    bytes = new byte[capacity];
    kept = bytes;
  }

  WireWriter[] place() {
    return place;
  }

  /**
   * Where the message is, from the first byte on: no copy, good until the next value is written.
   *
   * @return an array of {@link #length} bytes or more
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * How long the message is.
   *
   * @return in bytes
   */
  public int length() {
    return length;
  }

  /**
   * Where the result of a call is read, which began with its length.
   *
   * @param returned the array that the call returned: that of {@link #bytes}, or a longer one,
   *     which is this writer's from now on if it is one to keep
   * @return a reader of the result
   * @throws WireException where the array is shorter than it says
   */
  public WireReader result(byte[] returned) {
    if (returned.length < Integer.BYTES) {
      throw new WireException("the result has no length");
    }
    keep(returned);
    return new WireReader(returned, Integer.BYTES, (int) LittleEndian.INT.get(returned, 0), "");
  }

  /** Begins a new message. */
  void reset() {
    bytes = kept;
    length = 0;
    if (objectCount > 0) {
      objects = NONE;
      objectCount = 0;
    }
  }

  /**
   * The message in an array of its own.
   *
   * @return as long as the message
   */
  public byte[] toMessage() {
    return Arrays.copyOf(bytes, length);
  }

  /**
   * What goes along with the message.
   *
   * @return the objects in the order in which they were written
   */
  public Object[] objects() {
    return Arrays.copyOf(objects, objectCount);
  }

  /**
   * Writes an object: the message has its place among those that go along.
   *
   * @param object not {@code null}
   */
  public void writeObject(Object object) {
    writeInt(objectCount);
    if (objectCount == objects.length) {
      objects = Arrays.copyOf(objects, Math.max(4, 2 * objectCount));
    }
    objects[objectCount] = object;
    objectCount++;
  }

  /**
   * Writes a boolean, or whether an optional value follows.
   *
   * @param value the value
   */
  public void writeBoolean(boolean value) {
    int at = advance(1);
    bytes[at] = (byte) (value ? 1 : 0);
  }

  /**
   * Writes a byte.
   *
   * @param value the value
   */
  public void writeByte(byte value) {
    int at = advance(1);
    bytes[at] = value;
  }

  /**
   * Writes a short.
   *
   * @param value the value
   */
  public void writeShort(short value) {
    int at = advance(Short.BYTES);
    LittleEndian.SHORT.set(bytes, at, value);
  }

  /**
   * Writes a UTF-16 unit.
   *
   * @param value the value
   */
  public void writeChar(char value) {
    int at = advance(Character.BYTES);
    LittleEndian.CHAR.set(bytes, at, value);
  }

  /**
   * Writes an int.
   *
   * @param value the value
   */
  public void writeInt(int value) {
    int at = advance(Integer.BYTES);
    LittleEndian.INT.set(bytes, at, value);
  }

  /**
   * Writes a long, or an object's handle.
   *
   * @param value the value
   */
  public void writeLong(long value) {
    int at = advance(Long.BYTES);
    LittleEndian.LONG.set(bytes, at, value);
  }

  /**
   * Writes a float, a NaN's bits as they are.
   *
   * @param value the value
   */
  public void writeFloat(float value) {
    int at = advance(Float.BYTES);
    LittleEndian.FLOAT.set(bytes, at, value);
  }

  /**
   * Writes a double, a NaN's bits as they are.
   *
   * @param value the value
   */
  public void writeDouble(double value) {
    int at = advance(Double.BYTES);
    LittleEndian.DOUBLE.set(bytes, at, value);
  }

  /**
   * Writes a string.
   *
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public void writeString(String value, String name) {
    WireStrings.write(this, require(value, name));
  }

  /**
   * Writes which enum constant or variant it is.
   *
   * @param index among the names sorted
   */
  public void writeIndex(int index) {
    writeChar((char) index);
  }

  /** Writes a record that has no fields. */
  public void writeNothing() {
    writeByte((byte) 0);
  }

  /**
   * Begins a collection or an object array.
   *
   * @return what {@link #endCollection} asks for
   */
  public int beginCollection() {
    return advance(Integer.BYTES);
  }

  /**
   * Ends a collection or an object array.
   *
   * @param begun what {@link #beginCollection} returned
   * @param count how many elements or entries were written: not what the collection said before
   */
  public void endCollection(int begun, int count) {
    LittleEndian.INT.set(bytes, begun, count);
  }

  /**
   * Refuses {@code null}.
   *
   * @param <T> the value's type
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @return the value
   * @throws NullValueException where it is {@code null}
   */
  public static <T> T require(T value, String name) {
    if (value == null) {
      throw new NullValueException(name);
    }
    return value;
  }

  /**
   * Refuses {@code null} as the result of a callback's method.
   *
   * @param <T> the value's type
   * @param value the value
   * @param place the method, {@code OnError.label}
   * @return the value
   * @throws NullValueException where it is {@code null}
   */
  public static <T> T requireResult(T value, String place) {
    if (value == null) {
      throw new NullValueException("").ofResult(place);
    }
    return value;
  }

  /**
   * Makes room for {@code count} bytes, which become part of the message; returns where they begin.
   */
  int advance(int count) {
    int at = length;
    if (count > bytes.length - at) {
      grow(count);
    }
    length = at + count;
    return at;
  }

  /** Takes back what {@link #advance} gave too much. */
  void truncate(int length) {
    this.length = length;
  }

  private void grow(long count) {
    long needed = length + count;
    if (needed > MAX_LENGTH) {
      throw tooLong();
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_LENGTH, Math.max(needed, 2L * bytes.length)));
    keep(bytes);
  }

  private void keep(byte[] longer) {
    if (longer.length <= RETAINED && longer.length > kept.length) {
      kept = longer;
    }
  }

  /** A number of bytes that one array may have. */
  static int checked(long count) {
    if (count > MAX_LENGTH) {
      throw tooLong();
    }
    return (int) count;
  }

  static OutOfMemoryError tooLong() {
    return new OutOfMemoryError("the values of one call take more than " + MAX_LENGTH + " bytes");
  }
}
