package dev.nativebound.processor.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What both halves of a class must agree on, one line a method and one a type that the methods
 * reach.
 *
 * @param lines sorted, so that no compiler's order of members can change the hash
 * @param hash the first 64 bits of the SHA-256 of the class's name and the lines
 */
public record Contract(List<String> lines, long hash) {

  static Contract of(String className, List<String> lines) {
    List<String> sorted = lines.stream().sorted().toList();
    return new Contract(sorted, hash(className + "\n" + String.join("\n", sorted)));
  }

  private static long hash(String text) {
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
