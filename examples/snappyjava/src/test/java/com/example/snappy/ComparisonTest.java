package com.example.snappy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xerial.snappy.SnappyNative;

/** The migrated library beside the original one, on the same inputs. */
final class ComparisonTest {
  private static final Codec MIGRATED = new LibraryCodec();
  private static Codec original;

  @BeforeAll
  static void load() throws Exception {
    Optional<Codec> found = Original.codec();
    if (found.isEmpty()) {
      Files.writeString(
          Path.of("target", "skipped.txt"),
          "snappy-java: no original natives for this platform to compare with\n");
    }
    assumeTrue(found.isPresent(), "no original natives");
    original = found.get();
  }

  /** Empty, one, text, zeros, noise, and what is neither. */
  private static List<byte[]> inputs() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    byte[] mixed = noise.clone();
    Arrays.fill(mixed, 20_000, 70_000, (byte) 7);
    byte[] text = "Ein Text, wie er öfter vorkommt. ".repeat(5000).getBytes(StandardCharsets.UTF_8);
    return List.of(new byte[0], new byte[] {7}, text, new byte[300_000], noise, mixed);
  }

  /** Of each type that the library compresses. */
  private static List<Object> arrays() {
    return List.of(
        "text text text".toCharArray(),
        new short[] {1, 2, 3, -1},
        new int[] {1, 1 << 20, -5},
        new long[] {Long.MIN_VALUE, 1, 1, 1},
        new float[] {0.5f, -0.0f, Float.MAX_VALUE},
        new double[] {0.5, -0.0, Double.MIN_VALUE});
  }

  private static List<Codec> both() {
    return List.of(original, MIGRATED);
  }

  @Test
  void eachUncompressesWhatTheOtherCompressed() throws Exception {
    for (byte[] input : inputs()) {
      List<byte[]> compressed = List.of(original.compress(input), MIGRATED.compress(input));
      int difference = Math.abs(compressed.get(0).length - compressed.get(1).length);
      assertTrue(difference <= compressed.get(0).length / 8 + 32, difference + " bytes");
      for (byte[] data : compressed) {
        for (Codec codec : both()) {
          assertArrayEquals(input, (byte[]) codec.uncompress(data, input));
          assertEquals(input.length, codec.length(data, 0, data.length));
          assertTrue(codec.isValid(data, 0, data.length));
        }
      }
      assertEquals(original.mostCompressed(input.length), MIGRATED.mostCompressed(input.length));
    }
  }

  @Test
  void arraysOfEveryType() throws Exception {
    for (Object input : arrays()) {
      for (byte[] data : List.of(original.compress(input), MIGRATED.compress(input))) {
        for (Codec codec : both()) {
          Object back = codec.uncompress(data, input);
          assertEquals(Array.getLength(input), Array.getLength(back));
          for (int i = 0; i < Array.getLength(input); i++) {
            assertEquals(Array.get(input, i), Array.get(back, i));
          }
        }
      }
    }
  }

  /** Nothing beside the ranges is read or written. */
  @Test
  void rangesOfArrays() throws Exception {
    byte[] text = "abcabcabcabc, and abcabcabc.".getBytes(StandardCharsets.US_ASCII);
    for (Codec compressing : both()) {
      byte[] data = new byte[5 + compressing.mostCompressed(text.length - 4) + 9];
      int length = compressing.compress(text, 3, text.length - 4, data, 5);
      assertArrayEquals(new byte[5], Arrays.copyOf(data, 5));
      assertArrayEquals(new byte[9], Arrays.copyOfRange(data, data.length - 9, data.length));
      for (Codec codec : both()) {
        byte[] back = new byte[text.length + 2];
        assertEquals(text.length - 4, codec.uncompress(data, 5, length, back, 4));
        assertArrayEquals(
            Arrays.copyOfRange(text, 3, text.length - 1), Arrays.copyOfRange(back, 4, text.length));
        assertArrayEquals(new byte[4], Arrays.copyOf(back, 4));
        assertArrayEquals(new byte[2], Arrays.copyOfRange(back, text.length, back.length));
        assertTrue(codec.isValid(data, 5, length));
        assertFalse(codec.isValid(data, 5, length - 1));
      }
    }
  }

  /** Offsets are of bytes, whatever the array has. */
  @Test
  void rangesOfOtherArrays() throws Exception {
    int[] numbers = {1, 2, 3, 4, 5, 6};
    for (Codec compressing : both()) {
      byte[] data = new byte[compressing.mostCompressed(16)];
      int length = compressing.compress(numbers, 4, 16, data, 0);
      for (Codec codec : both()) {
        int[] back = new int[6];
        assertEquals(16, codec.uncompress(data, 0, length, back, 8));
        assertArrayEquals(new int[] {0, 0, 2, 3, 4, 5}, back);
      }
    }
  }

  @Test
  void copiesBetweenArrays() throws Exception {
    for (Codec codec : both()) {
      short[] to = {9, 9, 9, 9};
      codec.copy(new int[] {1, 2, 3}, 4, 4, to, 2);
      assertArrayEquals(new short[] {9, 2, 0, 9}, to);
    }
  }

  @Test
  void rangesOfDirectBuffers() throws Exception {
    byte[] text = "abcabcabcabc, and abcabcabc.".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer from = ByteBuffer.allocateDirect(100).position(7).put(text).flip().position(7);
    for (Codec compressing : both()) {
      ByteBuffer data = ByteBuffer.allocateDirect(200).position(11);
      int length = compressing.compress(from.duplicate(), data);
      assertEquals(11 + length, data.limit());
      for (Codec codec : both()) {
        ByteBuffer back = ByteBuffer.allocateDirect(100).position(3);
        assertTrue(codec.isValid(data.duplicate()));
        assertEquals(text.length, codec.length(data.duplicate()));
        assertEquals(text.length, codec.uncompress(data.duplicate(), back));
        assertEquals(from, back);
      }
    }
  }

  @Test
  void streams() throws Exception {
    for (byte[] input : inputs()) {
      for (byte[] data : List.of(original.stream(input, 999), MIGRATED.stream(input, 777))) {
        for (Codec codec : both()) {
          assertArrayEquals(input, codec.unstream(data, 555));
        }
      }
    }
  }

  @Test
  void whatIsDamaged() throws Exception {
    byte[] data = original.compress("abcabcabcabcabcabc".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < data.length; i++) {
      byte[] cut = Arrays.copyOf(data, i);
      assertEquals(outcome(original, cut), outcome(MIGRATED, cut), "cut at " + i);
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = data.clone();
        damaged[i] ^= (byte) (1 << bit);
        assertEquals(outcome(original, damaged), outcome(MIGRATED, damaged), i + ", bit " + bit);
      }
    }
  }

  private static String outcome(Codec codec, byte[] data) throws IOException {
    String valid = codec.isValid(data, 0, data.length) + " ";
    try {
      return valid + Arrays.toString((byte[]) codec.uncompress(data, data));
    } catch (IOException e) {
      return valid + e.getMessage();
    }
  }

  /** The original reads and writes beside the array. */
  @Test
  void whatIsOutsideIsRefusedHere() {
    byte[] data = new byte[10];
    IndexOutOfBoundsException thrown =
        assertThrows(IndexOutOfBoundsException.class, () -> MIGRATED.compress(data, 3, 8, data, 0));
    assertEquals(
        "range 'inputOffset' 3, 'inputByteLength' 8 of argument 'input' of 10 bytes",
        thrown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> MIGRATED.copy("text", 0, 1, new byte[1], 0));
    assertThrows(IOException.class, () -> new SnappyNative().rawCompress(1L, 1L, 1L));
  }
}
