package demo;

import static check.Check.equal;
import static check.Check.raises;

final class StringsCheck {
  private static final String[] TEXTS = {
    "",
    "a",
    "\0",
    "a\0b\0",
    "é",
    "ÿĀ߿ࠀ",
    "\uFFFF\uFFFE\uD7FF\uE000",
    "😀",
    "a😀é\0😀",
    "\uD800\uDC00\uDBFF\uDFFF",
    "e\u0301",
    "\uFEFFmark",
  };

  private StringsCheck() {}

  static void everyKindOfCharacter() {
    for (int i = 0; i < TEXTS.length; i++) {
      Strings.accept(i, TEXTS[i]);
      equal(Strings.give(i), TEXTS[i]);
    }
  }

  static void nullAndPresent() {
    Strings.acceptNull(null);
    Strings.acceptPresent("here");
    equal(Strings.maybe(false), null);
    equal(Strings.maybe(true), "présent");
  }

  /** A chunk may end between the two units of a pair, wherever it ends. */
  static void pairsAtEveryOffset() {
    for (int before = 0; before < 5; before++) {
      String expected = "a".repeat(before) + "😀".repeat(9000) + "z";
      Strings.acceptPairs(before, 9000, expected);
      equal(Strings.givePairs(before, 9000), expected);
    }
  }

  static void onePairAtEveryOffset() {
    for (int before = 0; before < 2100; before++) {
      String expected = "a".repeat(before) + "😀z";
      Strings.acceptPairs(before, 1, expected);
      equal(Strings.givePairs(before, 1), expected);
    }
  }

  static void tenMegabytes() {
    String expected = "y".repeat(10 * 1024 * 1024 - 1) + "z";
    Strings.acceptLarge(expected);
    equal(Strings.giveLarge(), expected);
  }

  static void aNullThatIsNotNullable() {
    raises(NullPointerException.class, "argument 'text' is null", () -> Strings.length(null));
    equal(Strings.length("ok"), 2);
  }

  static void loneSurrogates() {
    lone("\ud800", "\\ud800", 0);
    lone("\udfff", "\\udfff", 0);
    lone("ab\udbff", "\\udbff", 2);
    lone("\udc00ab", "\\udc00", 0);
    lone("\udc00\ud800", "\\udc00", 0);
    lone("😀\ud800", "\\ud800", 2);
    lone("\ud800😀", "\\ud800", 0);
    equal(Strings.length("ok"), 2);
  }

  static void loneSurrogatesAtEveryChunkBoundary() {
    for (int before = 0; before < 2100; before++) {
      lone("a".repeat(before) + "\ud83d", "\\ud83d", before);
      lone("a".repeat(before) + "\ud83dz", "\\ud83d", before);
      lone("a".repeat(before) + "\ude00z", "\\ude00", before);
    }
    equal(Strings.length("ok"), 2);
  }

  private static void lone(String text, String unit, int index) {
    raises(
        IllegalArgumentException.class,
        "argument 'text' is not valid Unicode: lone surrogate " + unit + " at index " + index,
        () -> Strings.length(text));
  }
}
