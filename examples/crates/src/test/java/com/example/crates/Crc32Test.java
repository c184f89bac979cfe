package com.example.crates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The oracle is {@link CRC32}. */
final class Crc32Test {
  private static int ofJava(byte[] data) {
    CRC32 checksum = new CRC32();
    checksum.update(data);
    return (int) checksum.getValue();
  }

  @Test
  void hasTheCheckValueOfItsDefinition() {
    assertEquals(0xCBF43926, Crc32.hash("123456789".getBytes(US_ASCII)));
  }

  @Test
  void isTheJdksOfEveryLength() {
    for (int length : new int[] {0, 1, 63, 64, 65, 4096, 100_001}) {
      byte[] data = Bytes.random(length);
      assertEquals(ofJava(data), Crc32.hash(data), () -> length + " bytes");
    }
  }

  @Test
  void piecesMakeTheSame() {
    byte[] data = Bytes.random(10_000);
    try (Crc32Hasher hasher = Crc32Hasher.of();
        Crc32Hasher rest = Crc32Hasher.of()) {
      hasher.update(Arrays.copyOf(data, 3000));
      rest.update(Arrays.copyOfRange(data, 3000, 10_000));
      hasher.combine(rest);
      assertEquals(ofJava(data), hasher.finish());
    }
  }

  @Test
  void theChecksumEndsTheHasher() {
    try (Crc32Hasher hasher = Crc32Hasher.of()) {
      assertEquals(0, hasher.finish());
      assertThrows(IllegalStateException.class, () -> hasher.update(new byte[1]));
    }
  }
}
