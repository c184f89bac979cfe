package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The oracle are lines of Unicode's {@code GraphemeBreakTest.txt}, since JDK 17 does not know the
 * rules for emoji, and {@link BreakIterator} for words and sentences of plain English.
 */
final class SegmentationTest {
  private static final String ENGLISH =
      "The ship left on Monday. Was it late? Nobody knows what 12 sailors said!";

  private static final Segmentation SEGMENTATION = Segmentation.instance();

  /** {@code ÷} is where text may be cut, {@code ×} where not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "÷ 0020 ÷ 0020 ÷",
        "÷ 000D × 000A ÷ 0061 ÷ 000A ÷ 0308 ÷",
        "÷ 0061 × 0308 ÷",
        "÷ 1100 × 1160 ÷",
        "÷ AC00 × 11A8 ÷ 1100 ÷",
        "÷ 0061 ÷ 1F1E6 × 1F1E7 ÷ 1F1E8 ÷ 0062 ÷",
        "÷ 0061 ÷ 1F1E6 × 1F1E7 ÷ 1F1E8 × 1F1E9 ÷ 0062 ÷",
        "÷ 0061 × 0903 ÷ 0062 ÷",
        "÷ 0061 ÷ 0600 × 0062 ÷",
        "÷ 1F476 × 1F3FF ÷ 1F476 ÷",
        "÷ 0061 × 1F3FF ÷ 1F476 × 200D × 1F6D1 ÷",
        "÷ 1F476 × 1F3FF × 0308 × 200D × 1F476 × 1F3FF ÷",
        "÷ 0061 × 200D ÷ 1F6D1 ÷"
      })
  void graphemesAreThoseOfUnicodesTest(String line) {
    List<String> expected =
        Arrays.stream(line.split("÷"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(SegmentationTest::characters)
            .toList();
    String text = String.join("", expected);
    assertEquals(expected, SEGMENTATION.graphemes(text, true));
    assertEquals(expected.size(), SEGMENTATION.countGraphemes(text, true));
  }

  private static String characters(String part) {
    return Arrays.stream(part.split(" × "))
        .map(hex -> Character.toString(Integer.parseInt(hex, 16)))
        .collect(Collectors.joining());
  }

  @Test
  void theOldRulesCutBeforeWhatHasWidth() {
    assertEquals(List.of("ก", "ำ"), SEGMENTATION.graphemes("กำ", false));
    assertEquals(List.of("กำ"), SEGMENTATION.graphemes("กำ", true));
  }

  @Test
  void wordsAndSentencesAreTheJdks() {
    assertEquals(
        pieces(BreakIterator.getWordInstance(Locale.ROOT)), SEGMENTATION.wordsAndRest(ENGLISH));
    assertEquals(
        pieces(BreakIterator.getSentenceInstance(Locale.ROOT)), SEGMENTATION.sentences(ENGLISH));
    assertEquals(
        pieces(BreakIterator.getWordInstance(Locale.ROOT)).stream()
            .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
            .toList(),
        SEGMENTATION.words(ENGLISH));
  }

  private static List<String> pieces(BreakIterator iterator) {
    iterator.setText(ENGLISH);
    List<String> pieces = new ArrayList<>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      pieces.add(ENGLISH.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
