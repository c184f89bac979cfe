package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link Pattern}, for patterns that mean the same in both. */
final class RegexTest {
  private static final String TEXT =
      "On 2024-02-29, 12 ships of 3 fleets left; 7 came back on 2025-01-01 (so they say).";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d+",
        "(\\d{4})-(\\d\\d)-(\\d\\d)",
        "[a-z]{5,}",
        "(?i)\\bon\\b",
        "ships|fleets|boats",
        "[^ ]+$",
        "nothing of this"
      })
  void findsWhatTheJdkFinds(String pattern) {
    Pattern ofJava = Pattern.compile(pattern);
    List<Regex.Match> expected =
        ofJava
            .matcher(TEXT)
            .results()
            .map(match -> new Regex.Match(match.start(), match.end(), match.group()))
            .toList();
    try (Regex regex = Regex.of(pattern)) {
      assertEquals(expected, regex.findAll(TEXT));
      assertEquals(expected.stream().findFirst(), regex.find(TEXT));
      assertEquals(!expected.isEmpty(), regex.isMatch(TEXT));
      assertEquals(expected.size(), regex.count(TEXT));
      assertEquals(ofJava.matcher(TEXT).replaceAll("<$0>"), regex.replaceAll(TEXT, "<$0>"));
      assertEquals(List.of(ofJava.split(TEXT, -1)), regex.split(TEXT));
      assertEquals(pattern, regex.pattern());
    }
  }

  @Test
  void offsetsCountBytes() {
    try (Regex regex = Regex.of("x")) {
      assertEquals(Optional.of(new Regex.Match(6, 7, "x")), regex.find("é😀x"));
    }
  }

  @Test
  void groupsMayHaveNames() {
    try (Regex regex = Regex.of("(?<year>\\d+)-(\\d+)")) {
      assertEquals(
          List.of(Optional.empty(), Optional.of("year"), Optional.empty()), regex.groupNames());
    }
  }

  @Test
  void whatIsNoPatternIsAnExceptionThatShowsWhere() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Regex.of("a(b"));
    assertTrue(e.getMessage().contains("unclosed group"), e.getMessage());
  }

  @Test
  void theBuilderReturnsItselfAndMakesMany() {
    try (RegexBuilder builder = RegexBuilder.of("^moses$");
        Regex strict = builder.build()) {
      assertSame(builder, builder.caseInsensitive(true));
      try (Regex lenient = builder.multiLine(true).build()) {
        assertFalse(strict.isMatch("and\nMOSES\nsaid"));
        assertTrue(lenient.isMatch("and\nMOSES\nsaid"));
      }
    }
  }

  @Test
  void aPatternThatIsTooBigIsRefused() {
    try (RegexBuilder builder = RegexBuilder.of("\\w{1000}").sizeLimit(1000)) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> builder.build());
      assertTrue(e.getMessage().contains("size limit"), e.getMessage());
    }
  }

  @Test
  void aNegativeSizeIsRefusedByName() {
    try (RegexBuilder builder = RegexBuilder.of("")) {
      ArithmeticException e = assertThrows(ArithmeticException.class, () -> builder.sizeLimit(-1));
      assertTrue(e.getMessage().contains("'bytes'"), e.getMessage());
    }
  }
}
