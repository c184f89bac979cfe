package com.example.crates;

import java.util.HexFormat;
import java.util.Random;

/** Bytes to test with. */
final class Bytes {
  private Bytes() {}

  /** The same ones each time. */
  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /** Words, which compress. */
  static byte[] text(int length) {
    String[] words = {"alpha ", "beta ", "gamma ", "delta\n"};
    Random random = new Random(length);
    byte[] bytes = new byte[length];
    for (int at = 0; at < length; ) {
      for (char letter : words[random.nextInt(words.length)].toCharArray()) {
        if (at < length) {
          bytes[at++] = (byte) letter;
        }
      }
    }
    return bytes;
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
