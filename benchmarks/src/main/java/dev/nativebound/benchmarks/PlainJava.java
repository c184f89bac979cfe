package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The work without a native, where that has a meaning. */
final class PlainJava {
  /** What Rust's {@code regex} does unasked. */
  private static final int AS_IN_RUST = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

  private static final byte[][] UTF_8_TEXTS =
      Arrays.stream(Text.values()).map(text -> text.read().getBytes(UTF_8)).toArray(byte[][]::new);

  private static final byte[] KILOBYTE = Arrays.copyOf(UTF_8_TEXTS[Text.ASCII.index()], 1024);

  private static final byte[][] UTF_8_MESSAGES =
      Arrays.stream(Reading.messages())
          .map(message -> message.getBytes(UTF_8))
          .toArray(byte[][]::new);

  private PlainJava() {}

  static int stringIn(String text) {
    return ends(text.getBytes(UTF_8));
  }

  static String stringOut(int text) {
    return new String(UTF_8_TEXTS[text], UTF_8);
  }

  static int stringsIn(String[] strings) {
    int sum = 0;
    for (String string : strings) {
      sum = 31 * sum + stringIn(string);
    }
    return sum;
  }

  static String[] stringsOut() {
    String[] strings = new String[UTF_8_MESSAGES.length];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = new String(UTF_8_MESSAGES[i], UTF_8);
    }
    return strings;
  }

  static byte[] bytesOut() {
    return KILOBYTE.clone();
  }

  static int countMatches(String pattern, String text) {
    return (int) Pattern.compile(pattern, AS_IN_RUST).matcher(text).results().count();
  }

  /** The length, the first and the last byte in one number. */
  static int ends(byte[] bytes) {
    if (bytes.length == 0) {
      return 0;
    }
    return bytes.length << 16 ^ (bytes[0] & 0xFF) << 8 ^ (bytes[bytes.length - 1] & 0xFF);
  }
}
