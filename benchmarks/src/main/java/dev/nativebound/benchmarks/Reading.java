package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The record of the rows of records and lists. Natives have a thousand of them from the start.
 *
 * @param sensor ten characters of ASCII in those
 */
public record Reading(int time, double value, String sensor) {
  /** As many as lists and arrays have in rows. */
  static final int COUNT = 1000;

  /** The one of which the natives know that return one. */
  static final int SOME = 42;

  static Reading of(int index) {
    return new Reading(
        1_700_000_000 + 60 * index, index * 0.25 - 40, String.format("sensor-%03d", index));
  }

  static List<Reading> list() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      readings.add(of(i));
    }
    return readings;
  }

  /** Twenty characters of ASCII each. */
  static String[] messages() {
    String[] messages = new String[COUNT];
    for (int i = 0; i < COUNT; i++) {
      messages[i] = String.format("message number %05d", i);
    }
    return messages;
  }

  /** A number made of all fields. */
  int ends() {
    long bits = Double.doubleToRawLongBits(value);
    return time ^ (int) (bits ^ bits >>> 32) ^ PlainJava.ends(sensor.getBytes(UTF_8));
  }

  /** And one of all elements, in their order. */
  static int ends(List<Reading> readings) {
    return readings.stream().mapToInt(Reading::ends).reduce(0, (sum, ends) -> 31 * sum + ends);
  }
}
