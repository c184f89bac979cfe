package com.example.quickstart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TextStatsTest {
  @Test
  void countsMatchesOfLettersBeyondAscii() {
    assertEquals(3, TextStats.countMatches("(?i)\\b\\w+ió\\b", "Salió, VIÓ y subió: avión"));
  }

  @Test
  void whatIsNoPatternIsAnExceptionThatShowsWhere() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TextStats.countMatches("a(b", "ab"));
    assertTrue(e.getMessage().contains("unclosed group"), e.getMessage());
  }

  @Test
  void crc32IsUnsigned() {
    assertEquals(
        0xCBF43926L, Integer.toUnsignedLong(TextStats.crc32("123456789".getBytes(US_ASCII))));
  }
}
