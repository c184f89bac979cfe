package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The oracle are documents that a person wrote and read. */
final class TomlTest {
  private static final Toml TOML = Toml.instance();

  @Test
  void tablesAreMapsOfMaps() {
    assertEquals(
        Map.of(
            "owner",
            Map.of("name", "Ada \"L\"", "home", "C:\\ada"),
            "a.b",
            Map.of("text", "one\ntwo\n", "é", "\u00e9")),
        TOML.readTables(
            """
            # A comment.
            [owner]
            name = "Ada \\"L\\""
            home = 'C:\\ada'   # a literal

            ["a.b"]
            text = ""\"
            one
            two
            ""\"
            "é" = "\\u00E9"
            """));
  }

  @Test
  void listsAreLists() {
    assertEquals(
        Map.of(
            "all", List.of(1L, -2L, 1_000_000L, 0xFFL, 0b101L, Long.MAX_VALUE), "none", List.of()),
        TOML.readNumbers(
            """
            all = [1, -2, 1_000_000, 0xFF, 0b101,
              9223372036854775807,
            ]
            none = []
            """));
  }

  @Test
  void writesWhatItReads() {
    assertEquals("some = [1, -2]\n", TOML.write(Map.of("some", List.of(1L, -2L))));
    Map<String, List<Long>> values = Map.of("a", List.of(3L), "b c", List.of(), "é", List.of(0L));
    assertEquals(values, TOML.readNumbers(TOML.write(values)));
  }

  @Test
  void whatIsNoneIsAnExceptionThatShowsTheLine() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TOML.readNumbers("a = [1]\nb = [1"));
    assertTrue(e.getMessage().contains("line 2"), e.getMessage());
  }

  @Test
  void whatIsSomethingElseIsAnException() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TOML.readNumbers("a = [\"1\"]"));
    assertTrue(e.getMessage().contains("expected i64"), e.getMessage());
  }
}
