package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void wordsAreCounted() {
    assertEquals(3, Words.count(" one two\nthree "));
    assertEquals(0, Words.count(""));
  }

  @Test
  void theLongestIsTheOneWithMostCharacters() {
    assertEquals("überall", Words.longest("hier und überall"));
  }

  @Test
  void whereThereIsNoneItIsAnException() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Words.longest(" "));
    assertEquals("there is no word in it", e.getMessage());
  }
}
