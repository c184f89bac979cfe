package dev.nativebound.runtime.wire;

import java.nio.charset.StandardCharsets;

/** Strings on the wire: UTF-8, and lone surrogates in its manner, which Rust reports. */
final class Utf8 {
  /** Set in a length where all of the string is ASCII. */
  static final int ASCII = 0x80000000;

  /**
   * Up to here a loop over the characters is faster than the JDK's encoder, which makes an array.
   */
  private static final int SHORT = 64;

  private static final long QUESTION_MARKS = 0x3f3f3f3f3f3f3f3fL;
  private static final long LOW_BITS = 0x0101010101010101L;

  static void write(WireWriter out, String value) {
    if (value.length() <= SHORT) {
      writeShort(out, value);
    } else {
      writeLong(out, value);
    }
  }

  private static void writeShort(WireWriter out, String value) {
    int length = value.length();
    int at = out.advance(Integer.BYTES + length);
    byte[] bytes = out.bytes();
    int start = at + Integer.BYTES;
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      if (unit >= 0x80) {
        out.truncate(at);
        writeUnits(out, value);
        return;
      }
      bytes[start + i] = (byte) unit;
    }
    LittleEndian.INT.set(bytes, at, length | ASCII);
  }

  private static void writeLong(WireWriter out, String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (hasQuestionMark(utf8) && hasLoneSurrogate(value)) {
      writeUnits(out, value);
      return;
    }
    if (utf8.length > Integer.MAX_VALUE - 2 * Integer.BYTES) {
      throw WireWriter.tooLong();
    }
    int at = out.advance(Integer.BYTES + utf8.length);
    // Only ASCII takes one byte a unit: a pair of surrogates takes four.
    int flag = utf8.length == value.length() ? ASCII : 0;
    LittleEndian.INT.set(out.bytes(), at, utf8.length | flag);
    System.arraycopy(utf8, 0, out.bytes(), at + Integer.BYTES, utf8.length);
  }

  /** Whether the encoder may have replaced something: what it puts in its place is '?'. */
  static boolean hasQuestionMark(byte[] utf8) {
    int i = 0;
    for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
      long zeros = (long) LittleEndian.LONG.get(utf8, i) ^ QUESTION_MARKS;
      if (((zeros - LOW_BITS) & ~zeros & (LOW_BITS << 7)) != 0) {
        return true;
      }
    }
    for (; i < utf8.length; i++) {
      if (utf8[i] == '?') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPair(value, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isPair(String value, int at) {
    return Character.isHighSurrogate(value.charAt(at))
        && at + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(at + 1));
  }

  /** What is not all ASCII, unit by unit: at most three bytes each. */
  private static void writeUnits(WireWriter out, String value) {
    if (value.length() > (Integer.MAX_VALUE - 2 * Integer.BYTES) / 3) {
      throw WireWriter.tooLong();
    }
    int begun = out.advance(Integer.BYTES + 3 * value.length());
    byte[] bytes = out.bytes();
    int at = begun + Integer.BYTES;
    for (int i = 0; i < value.length(); i++) {
      int unit = value.charAt(i);
      if (unit < 0x80) {
        bytes[at++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[at++] = (byte) (0xc0 | (unit >> 6));
        bytes[at++] = continuation(unit);
      } else if (Character.isSurrogate((char) unit) && isPair(value, i)) {
        int point = value.codePointAt(i++);
        bytes[at++] = (byte) (0xf0 | (point >> 18));
        bytes[at++] = continuation(point >> 12);
        bytes[at++] = continuation(point >> 6);
        bytes[at++] = continuation(point);
      } else {
        bytes[at++] = (byte) (0xe0 | (unit >> 12));
        bytes[at++] = continuation(unit >> 6);
        bytes[at++] = continuation(unit);
      }
    }
    out.truncate(at);
    LittleEndian.INT.set(bytes, begun, at - begun - Integer.BYTES);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }

  static String read(byte[] bytes, int at, int length, boolean ascii) {
    return new String(
        bytes, at, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private Utf8() {}
}
