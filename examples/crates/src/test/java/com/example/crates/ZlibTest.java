package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracles are {@link java.util.zip.Inflater} and {@link java.util.zip.Deflater}. */
final class ZlibTest {
  private static final byte[] NOTHING = {};

  private static byte[] deflated(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(data);
    }
    return bytes.toByteArray();
  }

  private static byte[] inflated(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InflaterOutputStream out = new InflaterOutputStream(bytes)) {
      out.write(data);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 9})
  void theJdkReadsWhatWasWrittenAtEachLevel(int level) throws IOException {
    byte[] data = Bytes.text(200_000);
    try (ZlibEncoder encoder = ZlibEncoder.of(NOTHING, level)) {
      encoder.write(Arrays.copyOf(data, 70_000));
      encoder.write(Arrays.copyOfRange(data, 70_000, data.length));
      assertEquals(data.length, encoder.totalIn());
      byte[] compressed = encoder.finish();
      assertTrue(level == 0 || compressed.length < data.length / 3);
      assertArrayEquals(data, inflated(compressed));
    }
  }

  @Test
  void readsWhatTheJdkWrote() throws IOException {
    byte[] data = Bytes.text(200_000);
    try (ZlibDecoder decoder = ZlibDecoder.of(NOTHING)) {
      decoder.write(deflated(data));
      assertArrayEquals(data, decoder.finish());
    }
  }

  @Test
  void theResultBeginsWithWhatWasGiven() throws IOException {
    try (ZlibDecoder decoder = ZlibDecoder.of(new byte[] {1, 2})) {
      decoder.write(deflated(new byte[] {3}));
      assertArrayEquals(new byte[] {1, 2, 3}, decoder.finish());
    }
  }

  @Test
  void whatZlibDidNotWriteIsAnException() {
    try (ZlibDecoder decoder = ZlibDecoder.of(NOTHING)) {
      assertThrows(
          IOException.class,
          () -> {
            decoder.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            decoder.finish();
          });
    }
  }

  @Test
  void aNegativeLevelIsRefusedByName() {
    ArithmeticException e =
        assertThrows(ArithmeticException.class, () -> ZlibEncoder.of(NOTHING, -1));
    assertTrue(e.getMessage().contains("'level'"), e.getMessage());
  }
}
