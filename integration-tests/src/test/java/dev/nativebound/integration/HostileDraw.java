package dev.nativebound.integration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws names from those that generated code has. */
final class HostileDraw {
  private final Random random;

  HostileDraw(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /**
   * One that differs from those in letters, not their case: file systems and Rust may not see it.
   */
  String distinct(List<String> from, Set<String> taken) {
    String name = pick(from);
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[$_]", "");
    return taken.add(letters) ? name : distinct(from, taken);
  }

  /** About half of them, in their order. */
  List<String> some(List<String> from) {
    return from.stream().filter(one -> coin()).toList();
  }

  /** So many variables of one scope. */
  List<String> variables(int count) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> names.add(distinct(HostileWords.VARIABLES, taken)));
    return names;
  }
}
