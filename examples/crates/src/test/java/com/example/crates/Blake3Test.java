package com.example.crates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The oracle are some of BLAKE3's official test vectors, {@code test_vectors.json} of the crate's
 * repository. Their input is 0, 1, … 250, 0, 1, ….
 */
final class Blake3Test {
  private static final byte[] KEY = "whats the Elvish word for friend".getBytes(US_ASCII);
  private static final String CONTEXT = "BLAKE3 2019-12-27 16:29:52 test vectors context";

  /** The whole output for one byte, of which the hash is the beginning. */
  private static final String OUTPUT =
      "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213"
          + "c3a6cb8bf623e20cdb535f8d1a5ffb86342d9c0b64aca3bce1d31f60adfa137b"
          + "358ad4d79f97b47c3d5e79f179df87a3b9776ef8325f8329886ba42f07fb138b"
          + "b502f4081cbcec3195c5871e6c23e2cc97d3c69a613eba131e5f1351f3f1da78"
          + "6545e5";

  /** A line of the vectors, cut to the length of a hash. */
  record Vector(int length, String hash, String keyed, String derived) {}

  static Stream<Vector> vectors() {
    return Stream.of(
        new Vector(
            0,
            "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
            "92b2b75604ed3c761f9d6f62392c8a9227ad0ea3f09573e783f1498a4ed60d26",
            "2cc39783c223154fea8dfb7c1b1660f2ac2dcbd1c1de8277b0b0dd39b7e50d7d"),
        new Vector(
            1,
            "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213",
            "6d7878dfff2f485635d39013278ae14f1454b8c0a3a2d34bc1ab38228a80c95b",
            "b3e2e340a117a499c6cf2398a19ee0d29cca2bb7404c73063382693bf66cb06c"),
        new Vector(
            1023,
            "10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11",
            "c951ecdf03288d0fcc96ee3413563d8a6d3589547f2c2fb36d9786470f1b9d6e",
            "74a16c1c3d44368a86e1ca6df64be6a2f64cce8f09220787450722d85725dea5"),
        new Vector(
            1025,
            "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444",
            "357dc55de0c7e382c900fd6e320acc04146be01db6a8ce7210b7189bd664ea69",
            "effaa245f065fbf82ac186839a249707c3bddf6d3fdda22d1b95a3c970379bcb"),
        new Vector(
            3072,
            "b98cb0ff3623be03326b373de6b9095218513e64f1ee2edd2525c7ad1e5cffd2",
            "044a0e7b172a312dc02a4c9a818c036ffa2776368d7f528268d2e6b5df191770",
            "050df97f8c2ead654d9bb3ab8c9178edcd902a32f8495949feadcc1e0480c46b"));
  }

  private static byte[] input(int length) {
    byte[] input = new byte[length];
    for (int i = 0; i < length; i++) {
      input[i] = (byte) (i % 251);
    }
    return input;
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void itsModesAreThoseOfTheVectors(Vector vector) {
    byte[] input = input(vector.length());
    assertEquals(vector.hash(), Bytes.hex(Blake3.hash(input)));
    assertEquals(vector.hash(), Blake3.hex(input));
    assertEquals(vector.keyed(), Bytes.hex(Blake3.keyedHash(KEY, input)));
    assertEquals(vector.derived(), Bytes.hex(Blake3.deriveKey(CONTEXT, input)));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void piecesMakeTheSame(Vector vector) {
    byte[] input = input(vector.length());
    int middle = vector.length() / 3;
    try (Blake3Hasher hasher = Blake3Hasher.of()) {
      hasher
          .update(Arrays.copyOf(input, middle))
          .update(Arrays.copyOfRange(input, middle, input.length));
      assertEquals(vector.hash(), Bytes.hex(hasher.hash()));
      assertEquals(vector.length(), hasher.count());
    }
  }

  @Test
  void updateReturnsTheSameObject() {
    try (Blake3Hasher hasher = Blake3Hasher.of()) {
      assertSame(hasher, hasher.update(input(1)));
    }
  }

  @Test
  void theOutputHasAnyLength() {
    try (Blake3Hasher hasher = Blake3Hasher.of();
        Blake3Output output = hasher.update(input(1)).output()) {
      byte[] bytes = new byte[OUTPUT.length() / 2];
      output.read(bytes);
      assertEquals(OUTPUT, Bytes.hex(bytes));
      assertEquals(bytes.length, output.position());
      output.setPosition(1);
      byte[] again = new byte[2];
      output.read(again);
      assertArrayEquals(Arrays.copyOfRange(bytes, 1, 3), again);
    }
  }

  @Test
  void constantsAreTheCrates() {
    assertEquals(32, Blake3.hashLength());
    assertEquals(KEY.length, Blake3.keyLength());
  }

  @Test
  void aKeyOfAnotherLengthIsRefusedByName() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Blake3.keyedHash(new byte[31], new byte[0]));
    assertEquals("argument 'key' must have length 32, it has 31", e.getMessage());
  }
}
