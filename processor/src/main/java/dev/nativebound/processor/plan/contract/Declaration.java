package dev.nativebound.processor.plan.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A type that crosses by value, as a contract has it: {@code record demo.Token(int start)}. */
public record Declaration(String line) {

  /** The hash of the line. */
  public long hash() {
    return hash(line);
  }

  /** The first 64 bits of the SHA-256 of {@code text}. */
  static long hash(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    long hash = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      hash = (hash << 8) | (digest[i] & 0xff);
    }
    return hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
