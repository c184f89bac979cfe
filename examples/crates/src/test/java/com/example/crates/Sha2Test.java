package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link MessageDigest}. */
final class Sha2Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 55, 56, 64, 111, 112, 128, 100_000})
  void isTheJdks(int length) throws NoSuchAlgorithmException {
    byte[] data = Bytes.random(length);
    assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(data), Sha2.sha256(data));
    assertArrayEquals(MessageDigest.getInstance("SHA-512").digest(data), Sha2.sha512(data));
  }
}
