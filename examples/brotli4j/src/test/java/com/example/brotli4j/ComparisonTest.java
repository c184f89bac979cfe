package com.example.brotli4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The migrated library beside the original one, on the same inputs. */
final class ComparisonTest {
  private static final String TOO_EARLY = "java.io.IOException: unexpected end of input";
  private static final Codec MIGRATED = Limited.of(new LibraryCodec());
  private static Codec original;

  @BeforeAll
  static void load() throws Exception {
    Optional<Codec> found = Original.codec();
    if (found.isEmpty()) {
      Path skipped = Path.of("target", "skipped.txt");
      Files.writeString(
          skipped, "brotli4j: no original natives for this platform to compare with\n");
    }
    assumeTrue(found.isPresent(), "no original natives");
    original = Limited.of(found.get());
  }

  private static Map<String, byte[]> inputs() {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("empty", new byte[0]);
    inputs.put("one byte", new byte[] {7});
    inputs.put(
        "text", "Ein Text, wie er öfter vorkommt. ".repeat(300).getBytes(StandardCharsets.UTF_8));
    inputs.put("zeros", new byte[70_000]);
    byte[] random = new byte[50_000];
    new Random(1).nextBytes(random);
    inputs.put("random", random);
    return inputs;
  }

  private static byte[] large() {
    byte[] large = new byte[(1 << 20) + 12_345];
    Random random = new Random(2);
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) ("etaoin shrdlu".charAt(random.nextInt(13)) + (i >> 18));
    }
    return large;
  }

  /** Each decodes what the other encoded; the sizes differ by an eighth and 32 bytes at most. */
  private static void bothWays(
      byte[] data, byte[] migrated, byte[] expected, boolean cut, String what) throws Exception {
    Codec.Decoded decoded = new Codec.Decoded("DONE", HexFormat.of().formatHex(data));
    for (byte[] encoded : List.of(migrated, expected)) {
      assertEquals(decoded, original.decompress(encoded), what);
      assertEquals(decoded, MIGRATED.decompress(encoded), what);
      streamed(data, encoded, cut, what);
    }
    int bound = expected.length / 8 + 32;
    assertTrue(
        Math.abs(migrated.length - expected.length) <= bound,
        what + ": " + migrated.length + " and " + expected.length);
  }

  /**
   * The library's stream gives the data, or takes it for cut where it must, on both natives: {@code
   * Decoder.decode()} asks for input where the decoder has read all of it and has output to give.
   */
  private static void streamed(byte[] data, byte[] encoded, boolean cut, String what) {
    String expected = cut ? TOO_EARLY : String.valueOf(Arrays.hashCode(data));
    for (Codec codec : List.of(original, MIGRATED)) {
      assertEquals(expected, outcome(() -> Arrays.hashCode(codec.unstream(encoded, 50))), what);
    }
  }

  /** The two inputs that are both longer than the window and highly regular, from quality 2 on. */
  private static boolean cut(String input, int quality, int window) {
    int largest = Map.of("text", 10, "zeros", 16).getOrDefault(input, 0);
    return quality >= 2 && window <= largest;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void everyQualityWindowAndMode(int quality) throws Exception {
    for (var input : inputs().entrySet()) {
      for (int window : new int[] {10, 16, 22, 24}) {
        for (String mode : List.of("GENERIC", "TEXT", "FONT")) {
          byte[] data = input.getValue();
          String what = input.getKey() + ", window " + window + ", mode " + mode;
          byte[] migrated = MIGRATED.compress(data, quality, window, mode);
          byte[] expected = original.compress(data, quality, window, mode);
          bothWays(data, migrated, expected, cut(input.getKey(), quality, window), what);
        }
      }
    }
  }

  @Test
  void moreThanAMebibyte() throws Exception {
    byte[] data = large();
    for (int quality : new int[] {1, 5, 9}) {
      byte[] migrated = MIGRATED.compress(data, quality, 22, "GENERIC");
      byte[] expected = original.compress(data, quality, 22, "GENERIC");
      bothWays(data, migrated, expected, false, "quality " + quality);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 997, 4096})
  void streamsInOddChunksFlushedOrNot(int chunk) throws Exception {
    for (var input : inputs().entrySet()) {
      byte[] data = Arrays.copyOf(input.getValue(), Math.min(input.getValue().length, 900 * chunk));
      bothWays(
          data,
          MIGRATED.stream(data, chunk, false),
          original.stream(data, chunk, false),
          false,
          input.getKey());
      // A flush costs some bytes, in either.
      byte[] flushed = MIGRATED.stream(data, chunk, true);
      assertArrayEquals(data, original.unstream(flushed, chunk), input.getKey());
      assertArrayEquals(
          data, MIGRATED.unstream(original.stream(data, chunk, true), chunk), input.getKey());
    }
  }

  /** Whoever has only what came by the end of a flush decodes all that was written before it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100, 4096})
  void aFlushGivesAllThatWasWritten(int chunk) throws Exception {
    for (var input : inputs().entrySet()) {
      byte[] data = Arrays.copyOf(input.getValue(), Math.min(input.getValue().length, 20 * chunk));
      for (Codec encoder : List.of(original, MIGRATED)) {
        List<byte[]> starts = encoder.flushed(data, chunk);
        assertEquals((data.length + chunk - 1) / chunk, starts.size());
        for (int i = 0; i < starts.size(); i++) {
          byte[] written = Arrays.copyOf(data, Math.min((i + 1) * chunk, data.length));
          var all = new Codec.Decoded("NEEDS_MORE_INPUT", HexFormat.of().formatHex(written));
          String what = input.getKey() + ", flush " + i;
          assertEquals(all, original.decodeAsFarAsItGoes(starts.get(i)), what);
          assertEquals(all, MIGRATED.decodeAsFarAsItGoes(starts.get(i)), what);
        }
      }
    }
  }

  @Test
  void aDecoderHasTheSameStatusesStepByStep() throws Exception {
    for (var input : inputs().entrySet()) {
      byte[] encoded = original.compress(input.getValue(), 5, 16, "GENERIC");
      for (int chunk : new int[] {1, 7, 100, 100_000}) {
        for (int limit : new int[] {0, 1000, 40_000}) {
          String what = input.getKey() + ", " + chunk + " and " + limit;
          assertEquals(
              original.steps(encoded, chunk, limit), MIGRATED.steps(encoded, chunk, limit), what);
        }
      }
    }
  }

  @Test
  void truncatedCorruptedAndFollowedByMore() throws Exception {
    byte[] encoded = original.compress(inputs().get("text"), 9, 22, "TEXT");
    for (int i = 0; i < encoded.length; i++) {
      same(Arrays.copyOf(encoded, i), "cut at " + i);
      for (int bit : new int[] {0x01, 0x10, 0x80}) {
        byte[] corrupted = encoded.clone();
        corrupted[i] ^= (byte) bit;
        same(corrupted, "bit " + bit + " of byte " + i);
      }
    }
    same(Arrays.copyOf(encoded, encoded.length + 1), "a byte more");
  }

  private static void same(byte[] data, String what) {
    assertEquals(
        outcome(() -> original.decompress(data)), outcome(() -> MIGRATED.decompress(data)), what);
    assertEquals(
        outcome(() -> Arrays.hashCode(original.unstream(data, 50))),
        outcome(() -> Arrays.hashCode(MIGRATED.unstream(data, 50))),
        what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decoder without memory",
        "decoder of negative size",
        "encoder without memory",
        "decoder after its end",
        "decoder destroyed twice",
        "pull of nothing",
        "encoder pull of nothing",
        "encoder after its end",
        "negative length",
        "push after finish",
        "compress null",
        "decompress null",
        "truncated stream",
        "corrupted stream",
        "quality 12",
        "window 25"
      })
  void aMistakeIsTheSameException(String mistake) {
    String expected = outcome(() -> thrown(original, mistake));
    assertTrue(expected.contains("Exception"), expected);
    assertEquals(expected, outcome(() -> thrown(MIGRATED, mistake)));
  }

  private static String thrown(Codec codec, String mistake) throws Exception {
    codec.misuse(mistake);
    return "nothing";
  }

  private static String outcome(java.util.concurrent.Callable<?> action) {
    try {
      return String.valueOf(action.call());
    } catch (Exception e) {
      return e.toString();
    }
  }
}
