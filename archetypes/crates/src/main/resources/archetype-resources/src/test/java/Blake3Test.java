package ${package};

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class Blake3Test {
  @Test
  void theHashOfNothingIsThatOfTheSpecification() {
    assertEquals(
        "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
        Blake3.hex(new byte[0]));
  }

  @Test
  void bytesAndDigitsAreTheSameHash() {
    byte[] data = "abc".getBytes(UTF_8);
    assertEquals(Blake3.hex(data), HexFormat.of().formatHex(Blake3.hash(data)));
  }
}
