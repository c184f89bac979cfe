package dev.nativebound.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Whether natives read all of a list and of an array of strings, and return all of it. */
final class RoundTrips {
  /** One that takes what lists and arrays of strings the others do. */
  private record Peer(
      String name,
      ToIntFunction<List<Reading>> listIn,
      UnaryOperator<List<Reading>> listBack,
      ToIntFunction<String[]> stringsIn,
      UnaryOperator<String[]> stringsBack) {}

  private static final List<Peer> PEERS =
      List.of(
          new Peer(
              "nativebound",
              Values.NATIVEBOUND::listIn,
              Values.NATIVEBOUND::listBack,
              Values.NATIVEBOUND::stringsIn,
              Values.NATIVEBOUND::stringsBack),
          new Peer("c", C::listIn, C::listBack, C::stringsIn, C::stringsBack),
          new Peer("c-plain", C::listInPlain, C::listBack, C::stringsIn, C::stringsBack),
          new Peer("jni-rs", JniRs::listIn, JniRs::listBack, JniRs::stringsIn, JniRs::stringsBack));

  /** Around those after which implementations let references go. */
  private static final int[] LENGTHS = {0, 1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65};

  private static final double[] VALUES = {
    0, -0.0, 1.5, Double.MIN_VALUE, -Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN
  };

  private RoundTrips() {}

  /**
   * Has each implementation read and return them.
   *
   * @throws IllegalStateException when something else comes back
   */
  static void check() {
    List<String> strings = Conversions.strings();
    for (Peer peer : PEERS) {
      check(peer, strings);
      for (int length : LENGTHS) {
        check(peer, strings.subList(0, length));
      }
    }
    checkRefused(Arrays.asList("a", null), NullPointerException.class);
    checkRefused(List.of("a", "\ud83d"), IllegalArgumentException.class);
  }

  private static void check(Peer peer, List<String> strings) {
    String[] array = strings.toArray(String[]::new);
    List<Reading> list = readings(strings);
    if (peer.stringsIn().applyAsInt(array) != PlainJava.stringsIn(array)
        || !Arrays.equals(peer.stringsBack().apply(array), array)) {
      throw new IllegalStateException(
          peer.name() + " reads or returns other strings, of " + array.length);
    }
    if (peer.listIn().applyAsInt(list) != Reading.ends(list)
        || !peer.listBack().apply(list).equals(list)) {
      throw new IllegalStateException(
          peer.name() + " reads or returns other records, of " + list.size());
    }
  }

  private static List<Reading> readings(List<String> strings) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      readings.add(
          new Reading(Integer.MIN_VALUE + 7 * i, VALUES[i % VALUES.length], strings.get(i)));
    }
    return readings;
  }

  private static void checkRefused(
      List<String> strings, Class<? extends RuntimeException> expected) {
    checkRefused(() -> C.stringsIn(strings.toArray(String[]::new)), expected);
    checkRefused(() -> C.listIn(readings(strings)), expected);
    checkRefused(() -> C.listInPlain(readings(strings)), expected);
  }

  private static void checkRefused(Runnable call, Class<? extends RuntimeException> expected) {
    try {
      call.run();
    } catch (RuntimeException e) {
      if (expected.isInstance(e)) {
        return;
      }
      throw e;
    }
    throw new IllegalStateException("c throws no " + expected.getSimpleName());
  }
}
