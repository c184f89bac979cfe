package com.example.tokenizer;

import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Texts to try things on; random ones are the same in each run. */
final class Texts {
  /** Little, but with pairs to learn. */
  static final List<String> TRAINING =
      List.of(
          "the cat sat on the mat; the cats sat there.",
          "die Katze saß auf der Matte, größer als 12 Mäuse",
          "東京の猫は東京にいる。 😀😀 猫😀");

  private static final int[] ALPHABET =
      "aab bc  1 2.,!\n\téßЖ東京😀👩½Ⅷ\u00A0\u3000\u0301".codePoints().toArray();

  private Texts() {}

  /** Few different characters of all kinds and lengths. */
  static String some(Random random) {
    return text(random, () -> ALPHABET[random.nextInt(ALPHABET.length)]);
  }

  /** Any characters of Unicode, whether they are assigned or not. */
  static String any(Random random) {
    return text(random, () -> character(random));
  }

  static Stream<String> several(int count, int seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> random.nextBoolean() ? some(random) : any(random)).limit(count);
  }

  private static String text(Random random, IntSupplier characters) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(50); length > 0; length--) {
      text.appendCodePoint(characters.getAsInt());
    }
    return text.toString();
  }

  private static int character(Random random) {
    int character = random.nextInt(Character.MAX_CODE_POINT + 1);
    boolean half = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    return half ? character(random) : character;
  }
}
