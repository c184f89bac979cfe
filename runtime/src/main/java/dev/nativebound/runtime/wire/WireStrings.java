package dev.nativebound.runtime.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Strings on the wire: a byte a character where none is beyond U+00FF, else UTF-16 units. */
final class WireStrings {
  /** Set in a count where each character is a byte. */
  static final int LATIN1 = 0x80000000;

  /** Up to here a loop over the characters is faster than copies of all at once. */
  private static final int SHORT = 32;

  static void write(WireWriter out, String value) {
    boolean written = value.length() <= SHORT ? writeShort(out, value) : writeLong(out, value);
    if (!written) {
      writeUnits(out, value);
    }
  }

  private static boolean writeShort(WireWriter out, String value) {
    int length = value.length();
    int at = out.advance(Integer.BYTES + length);
    byte[] bytes = out.bytes();
    LittleEndian.INT.set(bytes, at, length | LATIN1);
    int all = 0;
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      all |= unit;
      bytes[at + Integer.BYTES + i] = (byte) unit;
    }
    return all <= 0xff || takeBack(out, at);
  }

  /** A string does not tell how it is stored, but strings that are stored alike compare fast. */
  @SuppressWarnings("deprecation") // the low byte of each character is what is asked for
  private static boolean writeLong(WireWriter out, String value) {
    int length = value.length();
    int at = out.advance(WireWriter.checked(Integer.BYTES + (long) length));
    int start = at + Integer.BYTES;
    LittleEndian.INT.set(out.bytes(), at, length | LATIN1);
    value.getBytes(0, length, out.bytes(), start);
    String copy = new String(out.bytes(), start, length, StandardCharsets.ISO_8859_1);
    return copy.equals(value) || takeBack(out, at);
  }

  private static boolean takeBack(WireWriter out, int at) {
    out.truncate(at);
    return false;
  }

  private static void writeUnits(WireWriter out, String value) {
    int length = value.length();
    int at = out.advance(WireWriter.checked(Integer.BYTES + (long) length * Character.BYTES));
    int start = at + Integer.BYTES;
    byte[] bytes = out.bytes();
    LittleEndian.INT.set(bytes, at, length);
    if (length > SHORT) {
      units(bytes, start, length).put(value.toCharArray());
      return;
    }
    for (int i = 0; i < length; i++) {
      LittleEndian.CHAR.set(bytes, start + i * Character.BYTES, value.charAt(i));
    }
  }

  static String read(WireReader in) {
    int count = in.readInt();
    return count < 0 ? readLatin1(in, count & ~LATIN1) : readUnits(in, count);
  }

  private static String readLatin1(WireReader in, int count) {
    return new String(in.bytes(), in.advance(count), count, StandardCharsets.ISO_8859_1);
  }

  private static String readUnits(WireReader in, int count) {
    int start = in.advance((int) Math.min(Integer.MAX_VALUE, (long) count * Character.BYTES));
    char[] units = new char[count];
    units(in.bytes(), start, count).get(units);
    return new String(units);
  }

  private static CharBuffer units(byte[] bytes, int at, int count) {
    return ByteBuffer.wrap(bytes, at, count * Character.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asCharBuffer();
  }

  private WireStrings() {}
}
