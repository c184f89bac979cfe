package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link MessageDigest}. */
final class Md5Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 55, 56, 63, 64, 65, 100_000})
  void isTheJdks(int length) throws NoSuchAlgorithmException {
    byte[] data = Bytes.random(length);
    assertArrayEquals(MessageDigest.getInstance("MD5").digest(data), Md5.of(data));
  }
}
