package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.runtime.wire.Codecs.Sample;
import dev.nativebound.runtime.wire.Shapes.Kind;
import dev.nativebound.runtime.wire.Shapes.Shape;
import dev.nativebound.runtime.wire.Shapes.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From fixed seeds: what fails fails again. */
final class WireFuzzTest {
  private static final int RUNS = 3_000;

  private final Random random = new Random(20_260_101);

  @Test
  void whatIsWrittenIsReadBack() {
    for (int i = 0; i < RUNS; i++) {
      roundTrip(tokens());
      roundTrip(Codecs.<Shape>sample(shape(4), Shapes::writeShape, Shapes::readShape));
      roundTrip(Codecs.of(text(200)));
    }
  }

  private static <T> void roundTrip(Sample<T> sample) {
    assertThat(sample.read(sample.bytes())).isEqualTo(sample.value());
  }

  @Test
  void changedMessagesAreReadOrRefused() {
    List<Sample<?>> samples = new ArrayList<>(Codecs.VECTORS.values());
    samples.add(tokens());
    int refused = 0;
    for (int i = 0; i < RUNS; i++) {
      for (Sample<?> sample : samples) {
        byte[] bytes = changed(sample.bytes());
        refused += isRefused(sample, bytes) ? 1 : 0;
      }
    }
    assertThat(refused).isGreaterThan(RUNS);
  }

  @Test
  void arbitraryBytesAreReadOrRefused() {
    for (int i = 0; i < RUNS; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      for (int j = 0; random.nextBoolean() && j < bytes.length; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(3);
      }
      for (Sample<?> sample : Codecs.VECTORS.values()) {
        isRefused(sample, bytes);
      }
    }
  }

  private static boolean isRefused(Sample<?> sample, byte[] bytes) {
    try {
      sample.read(bytes);
      return false;
    } catch (WireException e) {
      return true;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(sample.value() + " from " + HexFormat.of().formatHex(bytes), e);
    }
  }

  private byte[] changed(byte[] bytes) {
    byte[] changed = random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(80));
    for (int n = random.nextInt(4); n >= 0 && changed.length > 0; n--) {
      int small = random.nextInt(3);
      changed[random.nextInt(changed.length)] = (byte) (small == 0 ? random.nextInt() : small - 2);
    }
    return changed;
  }

  private Sample<List<Token>> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Kind kind = List.of(Kind.WORD, Kind.NUMBER, Kind.SPACE).get(random.nextInt(3));
      tokens.add(new Token(random.nextInt(), random.nextDouble(), text(12), kind));
    }
    return Codecs.sample(
        List.copyOf(tokens), (out, it) -> Shapes.writeTokens(out, it, ""), Shapes::readTokens);
  }

  private Shape shape(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return random.nextBoolean() ? new Shapes.Empty() : new Shapes.Circle(random.nextDouble());
    }
    List<Shape> members = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      members.add(shape(depth - 1));
    }
    return new Shapes.Group(List.copyOf(members));
  }

  /** Of ASCII, Latin-1, or all of Unicode; often with a question mark. */
  private String text(int longest) {
    int limit = new int[] {0x80, 0x100, 0xd800, 0x110000}[random.nextInt(4)];
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest); i > 0; i--) {
      int point = random.nextInt(limit);
      boolean surrogate = point >= 0xd800 && point < 0xe000;
      text.appendCodePoint(surrogate || random.nextInt(100) == 0 ? '?' : point);
    }
    return text.toString();
  }
}
