package com.example.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Offsets are those of the Java string. */
final class OffsetsTest {
  private static Tokenizer of(List<String> texts, int size) {
    return Tokenizer.train(texts, new Training(size, 2));
  }

  @Test
  void substringsOfTheTextAreTheTokens() {
    try (Tokenizer tokenizer = of(List.of("é😀", "é😀"), 300)) {
      String text = "é😀x 😀";
      List<Token> tokens = tokenizer.encode(text);
      List<String> parts =
          tokens.stream().map(token -> text.substring(token.start(), token.end())).toList();
      assertEquals(List.of("é", "😀", "x", " ", "😀"), parts);
      assertEquals(new Token('x', 3, 4, Kind.LETTERS), tokens.get(2));
    }
  }

  @Test
  void theTokensOfACharacterThatIsCutHaveAllOfIt() {
    try (Tokenizer tokenizer = of(List.of(), 256)) {
      assertEquals(
          List.of(
              new Token('a', 0, 1, Kind.LETTERS),
              new Token(0xF0, 1, 3, Kind.OTHER),
              new Token(0x9F, 1, 3, Kind.OTHER),
              new Token(0x98, 1, 3, Kind.OTHER),
              new Token(0x80, 1, 3, Kind.OTHER),
              new Token('b', 3, 4, Kind.LETTERS)),
          tokenizer.encode("a😀b"));
    }
  }

  /** A token has its bytes within its substring, and no substring has half a character. */
  @Test
  void offsetsOfAnyTextAreOfWholeCharacters() {
    try (Tokenizer tokenizer = of(Texts.TRAINING, 330)) {
      Texts.several(1000, 4).forEach(text -> check(tokenizer, text));
    }
  }

  private static void check(Tokenizer tokenizer, String text) {
    int[] characters = characters(text);
    int begin = 0;
    for (Token token : tokenizer.encode(text)) {
      int end = begin + tokenizer.bytes(token.id()).length;
      assertEquals(characters[begin], token.start(), text);
      assertEquals(text.offsetByCodePoints(characters[end - 1], 1), token.end(), text);
      begin = end;
    }
    assertEquals(characters.length, begin, text);
  }

  /** For each byte of the text in UTF-8, where its character begins in Java. */
  private static int[] characters(String text) {
    IntStream.Builder characters = IntStream.builder();
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int bytes = Character.toString(text.codePointAt(at)).getBytes(UTF_8).length;
      for (int i = 0; i < bytes; i++) {
        characters.add(at);
      }
    }
    return characters.build().toArray();
  }
}
