package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Whether natives see what Java has, for inputs that no row measures too. */
final class Conversions {
  /** One that takes what strings and arrays the others do. */
  private record Peer(
      String name,
      ToIntFunction<String> stringIn,
      ToIntBiFunction<String, String> countMatches,
      ToIntFunction<byte[]> bytesIn) {}

  private static final List<Peer> PEERS =
      List.of(
          new Peer("nativebound", Bound::stringIn, Bound::countMatches, Bound::bytesIn),
          new Peer("c", C::stringIn, C::countMatches, C::bytesIn),
          new Peer("c-plain", C::stringInPlain, C::countMatches, C::bytesIn),
          new Peer("jni-rs", JniRs::stringIn, JniRs::countMatches, JniRs::bytesIn));

  private static final List<String> PIECES =
      List.of("a", "?", "\0", "é", "ÿ", "ß ", "а", "漢", "\uffff", "😀", "👩‍💻 ", "word漢😀é ");

  private static final int[] LENGTHS = {0, 1, 2, 15, 16, 17, 47, 48, 49, 255, 511, 512, 513, 600};

  private Conversions() {}

  /**
   * Has each implementation read them.
   *
   * @throws IllegalStateException when one reads something else
   */
  static void check() {
    for (Peer peer : PEERS) {
      strings().forEach(string -> checkString(peer, string));
      for (int length : LENGTHS) {
        checkBytes(peer, new byte[length]);
        checkBytes(peer, "é".repeat(length * 20).getBytes(UTF_8));
      }
    }
    checkLoneSurrogates();
  }

  /** Which are no Unicode: {@code c} refuses them, whichever way it takes. */
  private static void checkLoneSurrogates() {
    for (int length : LENGTHS) {
      for (String lone : List.of("\ud83d", "\ude00", "\ude00\ud83d", "?\ud83d?")) {
        checkRefused("-".repeat(length) + lone);
        checkRefused(lone + "-".repeat(length));
        checkRefused("-".repeat(length) + lone + "-".repeat(length));
      }
    }
  }

  private static void checkRefused(String string) {
    int read;
    try {
      read = C.stringIn(string);
    } catch (IllegalArgumentException expected) {
      return;
    }
    throw new IllegalStateException("c reads " + read + " from " + Agreement.brief(string));
  }

  /** Some three hundred: of each way that implementations have, and lengths around its ends. */
  static List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (Text text : Text.values()) {
      strings.add(text.read());
    }
    for (int length : LENGTHS) {
      for (String piece : PIECES) {
        strings.add("-".repeat(length) + piece + "-".repeat(length % 40));
        strings.add(piece.repeat(length));
      }
    }
    return strings;
  }

  /** An expression has all its characters, as numbers in ASCII; so what crossed is all of it. */
  private static void checkString(Peer peer, String string) {
    String exactly =
        string
            .codePoints()
            .mapToObj(character -> "\\x{" + Integer.toHexString(character) + "}")
            .collect(Collectors.joining("", "\\A", "\\z"));
    if (peer.countMatches().applyAsInt(exactly, string) != 1
        || peer.stringIn().applyAsInt(string) != PlainJava.stringIn(string)) {
      throw new IllegalStateException(
          peer.name() + " reads another string than " + Agreement.brief(string));
    }
  }

  private static void checkBytes(Peer peer, byte[] bytes) {
    if (peer.bytesIn().applyAsInt(bytes) != PlainJava.ends(bytes)) {
      throw new IllegalStateException(
          peer.name() + " reads other bytes than those of an array of " + bytes.length);
    }
  }
}
