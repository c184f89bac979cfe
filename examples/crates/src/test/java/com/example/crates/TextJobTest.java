package com.example.crates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job of the quickstart, on its text of 2.4 MB, without its Rust. */
final class TextJobTest {
  private static byte[] bytes;
  private static String text;

  @BeforeAll
  static void read() throws IOException {
    bytes = Files.readAllBytes(Path.of("..", "quickstart", "text", "text.txt"));
    text = new String(bytes, UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\p{Lu}\\w+(?: \\p{Lu}\\w+)+ => 2046",
        "¿[^¿?]+\\? => 1287",
        "“[^“”]*\\?” => 348",
        "(?i)\\b\\w+ió\\b => 1226",
        "(?i)moses|moisés|jerusal[eé][mn] => 533",
        "(?m)^\\d+:\\d+ => 19747"
      })
  void countsMatches(String pattern, int count) {
    try (Regex regex = Regex.of(pattern)) {
      assertEquals(count, regex.count(text));
    }
    int asInRust = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;
    assertEquals(count, Pattern.compile(pattern, asInRust).matcher(text).results().count());
  }

  @Test
  void checksTheBytes() {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    assertEquals((int) checksum.getValue(), Crc32.hash(bytes));
    assertEquals(
        "5349dfa0bf6ae3744d2a79c7bb887c8c537788030cf55fb601d40b28ad9210b7",
        Bytes.hex(Sha2.sha256(bytes))); // as SOURCE.md beside the text has it
  }
}
