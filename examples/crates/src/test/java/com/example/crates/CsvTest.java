package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle are the examples of RFC 4180, section 2, read by a person. */
final class CsvTest {
  private static final String TEXT =
      """
      name,"the ""quoted"" one",city
      Ada,"a, b",London
      Émilie,"two
      lines",
      """
          .replace("\n", "\r\n");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.csv"), TEXT);
  }

  @Test
  void rowsAreLists() throws IOException {
    try (CsvReader reader = CsvReader.open(file)) {
      assertEquals(List.of("name", "the \"quoted\" one", "city"), reader.headers());
      assertEquals(
          List.of(List.of("Ada", "a, b", "London"), List.of("Émilie", "two\r\nlines", "")),
          reader.rows());
      assertEquals(List.of(), reader.rows());
    }
  }

  @Test
  void rowsAreMaps() throws IOException {
    try (CsvReader reader = CsvReader.open(file)) {
      assertEquals(
          List.of(
              Map.of("name", "Ada", "the \"quoted\" one", "a, b", "city", "London"),
              Map.of("name", "Émilie", "the \"quoted\" one", "two\r\nlines", "city", "")),
          reader.rowsByName());
    }
  }

  @Test
  void itKnowsWhereItIs() throws IOException {
    Files.writeString(file, "a,é\n1,2\n");
    try (CsvReader reader = CsvReader.open(file)) {
      assertEquals(new CsvReader.Position(0, 1, 0), reader.position());
      assertEquals(List.of("a", "é"), reader.headers());
      assertEquals(new CsvReader.Position(5, 2, 1), reader.position());
    }
  }

  @Test
  void optionsAreTheBuilders() throws IOException {
    Files.writeString(file, "1;2\n3;4;5\n");
    try (CsvReaderBuilder builder = CsvReaderBuilder.of();
        CsvReader reader = builder.delimiter(';').hasHeaders(false).flexible(true).open(file)) {
      assertEquals(List.of(List.of("1", "2"), List.of("3", "4", "5")), reader.rows());
    }
  }

  @Test
  void aRowOfAnotherLengthIsAnExceptionThatSaysWhich() throws IOException {
    Files.writeString(file, "a,b\n1,2\n3,4,5\n");
    try (CsvReader reader = CsvReader.open(file)) {
      IOException e = assertThrows(IOException.class, reader::rows);
      assertTrue(e.getMessage().contains("line: 3"), e.getMessage());
    }
  }

  @Test
  void aFileThatIsNotThereIsAnException() {
    assertThrows(IOException.class, () -> CsvReader.open(folder.resolve("none.csv")));
  }

  @Test
  void aDelimiterIsOneByte() {
    try (CsvReaderBuilder builder = CsvReaderBuilder.of()) {
      ArithmeticException e = assertThrows(ArithmeticException.class, () -> builder.delimiter('→'));
      assertTrue(e.getMessage().contains("'character'"), e.getMessage());
    }
  }
}
