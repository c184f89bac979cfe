package com.example.crates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link Lz4Blocks}, and a block that was written by hand. */
final class Lz4Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 13, 100, 65_536, 300_000})
  void blocksAreAsTheFormatHasThem(int length) {
    for (byte[] data : new byte[][] {Bytes.text(length), Bytes.random(length), new byte[length]}) {
      byte[] block = Lz4.compress(data);
      assertArrayEquals(data, Lz4Blocks.decode(block, length));
      assertArrayEquals(data, Lz4.decompress(block, length));
      assertTrue(block.length <= Lz4.longestBlock(length));
    }
  }

  /** "abc", 9 bytes from 3 back, and the five literals that end every block. */
  @Test
  void readsABlockThatWasWrittenByHand() {
    byte[] block = HexFormat.of().parseHex("35616263" + "0300" + "50" + "2d2d656e64");
    byte[] expected = "abcabcabcabc--end".getBytes(US_ASCII);
    assertArrayEquals(expected, Lz4.decompress(block, 17));
    assertArrayEquals(expected, Lz4Blocks.decode(block, 17));
  }

  @Test
  void repetitionIsShort() {
    assertTrue(Lz4.compress(new byte[100_000]).length < 500);
  }

  @Test
  void whatIsNoBlockIsAnException() {
    byte[] block = {0x10, 'a', 9, 0}; // from 9 back, where one byte is
    assertThrows(IllegalArgumentException.class, () -> Lz4.decompress(block, 100));
  }

  @Test
  void aNegativeLengthIsRefusedByName() {
    ArithmeticException e =
        assertThrows(ArithmeticException.class, () -> Lz4.decompress(new byte[1], -1));
    assertTrue(e.getMessage().contains("'length'"), e.getMessage());
    assertEquals(0, Lz4.decompress(new byte[] {0}, 0).length);
  }
}
