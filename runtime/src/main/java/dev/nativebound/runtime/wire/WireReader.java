package dev.nativebound.runtime.wire;

/** Reads the values that a native call returned. What it reads it does not trust. */
public final class WireReader {
  private final byte[] bytes;
  private final int length;
  private int at;

  /** Whose arguments they are, {@code OnError.label}; empty for a result. */
  private final String method;

  /** What failed, and where in the message: for exceptions that are not ours. */
  private RuntimeException failure;

  private WireException place;

  /**
   * The sum of the counts so far. Each element has a byte that no element inside it has, so that in
   * a true message the sum is at most its length: counts that lie inside one another reserve no
   * more than one could.
   */
  private long elements;

  /**
   * At the front of a message.
   *
   * @param bytes an array that begins with it
   * @param length how long it is
   * @throws WireException where the array is shorter
   */
  public WireReader(byte[] bytes, int length) {
    this(bytes, 0, length, "");
  }

  /**
   * At the front of what Rust passes to a callback: it begins with its length.
   *
   * @param bytes an array that begins with it, and may be longer
   * @param method what is called, {@code OnError.label}
   * @return a reader of it
   * @throws WireException where the array is shorter
   */
  public static WireReader over(byte[] bytes, String method) {
    if (bytes.length < Integer.BYTES) {
      throw new WireException("the message has no length");
    }
    return new WireReader(bytes, Integer.BYTES, (int) LittleEndian.INT.get(bytes, 0), method);
  }

  /** At the front of a message of {@code length} bytes from {@code start} on. */
  WireReader(byte[] bytes, int start, int length, String method) {
    if (length < 0 || length > bytes.length - start) {
      throw new WireException(length + " bytes are not in an array of " + bytes.length);
    }
    this.bytes = bytes;
    this.at = start;
    this.length = start + length;
    this.method = method;
  }

  /**
   * Asks that nothing is left.
   *
   * @throws WireException where something is
   */
  public void finish() {
    if (at != length) {
      throw new WireException((length - at) + " bytes follow the last value, from byte " + at);
    }
  }

  /**
   * Reads a boolean, or whether an optional value follows.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public boolean readBoolean() {
    int value = bytes[advance(1)];
    if ((value & ~1) != 0) {
      throw new WireException("byte " + (at - 1) + " must be 0 or 1, not " + (value & 0xff));
    }
    return value == 1;
  }

  /**
   * Reads a byte.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public byte readByte() {
    return bytes[advance(1)];
  }

  /**
   * Reads a short.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public short readShort() {
    return (short) LittleEndian.SHORT.get(bytes, advance(Short.BYTES));
  }

  /**
   * Reads a UTF-16 unit.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public char readChar() {
    return (char) LittleEndian.CHAR.get(bytes, advance(Character.BYTES));
  }

  /**
   * Reads an int.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public int readInt() {
    return (int) LittleEndian.INT.get(bytes, advance(Integer.BYTES));
  }

  /**
   * Reads a long.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public long readLong() {
    return (long) LittleEndian.LONG.get(bytes, advance(Long.BYTES));
  }

  /**
   * Takes the handle of a new object, whose value is Java's from here on. Zero is left in its
   * place: of a callback that fails, Rust keeps the values that were not taken.
   *
   * @return the handle
   * @throws WireException where there is none
   */
  public long takeHandle() {
    int place = advance(Long.BYTES);
    long handle = (long) LittleEndian.LONG.get(bytes, place);
    LittleEndian.LONG.set(bytes, place, 0L);
    return handle;
  }

  /**
   * Reads a float, a NaN's bits as they are.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public float readFloat() {
    return (float) LittleEndian.FLOAT.get(bytes, advance(Float.BYTES));
  }

  /**
   * Reads a double, a NaN's bits as they are.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public double readDouble() {
    return (double) LittleEndian.DOUBLE.get(bytes, advance(Double.BYTES));
  }

  /**
   * Reads a string.
   *
   * @return the value
   * @throws WireException where there is none
   */
  public String readString() {
    return WireStrings.read(this);
  }

  /**
   * Reads which enum constant or variant it is.
   *
   * @param limit how many there are
   * @param of the name of the enum or the sealed interface
   * @return the index among the names sorted
   * @throws WireException where there are not so many
   */
  public int readIndex(int limit, String of) {
    int index = readChar();
    if (index >= limit) {
      throw new WireException(
          "index " + index + " at byte " + (at - 2) + ": " + of + " has " + limit);
    }
    return index;
  }

  /**
   * Reads a record that has no fields.
   *
   * @throws WireException where it is none
   */
  public void readNothing() {
    if (readByte() != 0) {
      throw new WireException("byte " + (at - 1) + ", a record without fields, must be 0");
    }
  }

  /**
   * Begins a collection or an object array.
   *
   * @param minimum the fewest bytes that an element or entry takes, never 0
   * @return how many elements or entries follow
   * @throws WireException where so many cannot follow
   */
  public int beginCollection(int minimum) {
    int count = count(minimum);
    elements += count;
    if (elements > length) {
      throw lyingCount(count);
    }
    return count;
  }

  /** How many elements of {@code size} bytes or more follow. */
  int count(int size) {
    int count = readInt();
    if (count < 0 || (long) count * size > length - at) {
      throw lyingCount(count);
    }
    return count;
  }

  private WireException lyingCount(int count) {
    return new WireException(
        Integer.toUnsignedString(count)
            + " elements are announced at byte "
            + (at - Integer.BYTES)
            + ", too many for the "
            + (length - at)
            + " bytes left");
  }

  /**
   * Says what a value is in that could not be read.
   *
   * @param e why: where it is not ours, as that of a record's constructor, the place goes along
   * @param container a parameter or a record's component, empty for an element
   * @return the exception
   */
  public RuntimeException inside(RuntimeException e, String container) {
    placed(e).inside(container, method);
    return e;
  }

  /**
   * Says which element of a list, set or array the value is, or is in.
   *
   * @param e why it could not be read
   * @param index in the order of the message
   * @param container what the collection is in its record, empty for an element
   * @return the exception
   */
  public RuntimeException element(RuntimeException e, int index, String container) {
    inside(e, WirePath.element(index));
    return inside(e, container);
  }

  /**
   * Says which key of a map the value is, or is in.
   *
   * @param e why it could not be read
   * @param index the entry's, in the order of the message
   * @param container what the map is in its record, empty for an element
   * @return the exception
   */
  public RuntimeException key(RuntimeException e, int index, String container) {
    inside(e, WirePath.key(index));
    return inside(e, container);
  }

  /**
   * Says which value of a map the value is, or is in.
   *
   * @param e why it could not be read
   * @param index the entry's, in the order of the message
   * @param container what the map is in its record, empty for an element
   * @return the exception
   */
  public RuntimeException value(RuntimeException e, int index, String container) {
    inside(e, WirePath.value(index));
    return inside(e, container);
  }

  private WireException placed(RuntimeException e) {
    if (failure != e) {
      failure = e;
      if (e instanceof WireException ours) {
        place = ours;
      } else {
        place = WireException.ofValue("its class does not take what Rust gives");
        e.addSuppressed(place);
      }
    }
    return place;
  }

  WireException problem(String problem) {
    return new WireException(problem + " before byte " + at);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Takes {@code count} bytes, which are not negatively many; returns where they begin. */
  int advance(int count) {
    int start = at;
    if (count > length - start) {
      throw truncated(count);
    }
    at = start + count;
    return start;
  }

  private WireException truncated(int count) {
    return new WireException(
        "the value at byte " + at + " needs " + count + " bytes, " + (length - at) + " are left");
  }
}
