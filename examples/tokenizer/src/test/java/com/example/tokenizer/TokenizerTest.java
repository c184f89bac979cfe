package com.example.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.tokenizer.Piece.Merged;
import com.example.tokenizer.Piece.SingleByte;
import com.example.tokenizer.Piece.Special;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TokenizerTest {
  private static final Training TRAINING = new Training(330, 2);

  private static Tokenizer trained() {
    return Tokenizer.train(Texts.TRAINING, TRAINING);
  }

  @Test
  void anyTextComesBack() {
    try (Tokenizer tokenizer = trained()) {
      tokenizer.addSpecial("a");
      Texts.several(2000, 1)
          .forEach(
              text -> {
                assertEquals(text, tokenizer.decode(tokenizer.ids(text)));
                assertEquals(text, tokenizer.decode(tokenizer.ids(text, Specials.AS_TEXT)));
              });
    }
  }

  /** Java's regular expressions and collections against Rust's characters and heaps. */
  @Test
  void learnsAndEncodesAsTheReferenceDoes() {
    Random random = new Random(2);
    for (int round = 0; round < 20; round++) {
      List<String> texts = new ArrayList<>(Texts.TRAINING);
      Collections.addAll(texts, Texts.some(random), Texts.some(random), Texts.some(random));
      try (Tokenizer tokenizer = Tokenizer.train(texts, TRAINING)) {
        List<Piece> vocabulary = tokenizer.vocabulary();
        assertEquals(Reference.train(texts, TRAINING), vocabulary);
        for (int i = 0; i < 50; i++) {
          String text = Texts.some(random);
          assertArrayEquals(Reference.ids(vocabulary, text), tokenizer.ids(text), text);
        }
      }
    }
  }

  @Test
  void theOrderOfTheTextsMakesNoDifference() {
    List<String> reversed = new ArrayList<>(Texts.TRAINING);
    Collections.reverse(reversed);
    try (Tokenizer one = trained();
        Tokenizer other = Tokenizer.train(reversed, TRAINING)) {
      assertEquals(one.vocabulary(), other.vocabulary());
    }
  }

  @Test
  void theVocabularyIsBytesThenMergesThenSpecials() {
    try (Tokenizer tokenizer = Tokenizer.train(List.of("ab ab"), new Training(300, 2))) {
      assertEquals(257, tokenizer.addSpecial("<|end|>"));
      List<Piece> vocabulary = tokenizer.vocabulary();
      assertEquals(new SingleByte(0xE9, (byte) 0xE9), vocabulary.get(0xE9));
      assertEquals(
          List.of(new Merged(256, 'a', 'b'), new Special(257, "<|end|>")),
          vocabulary.subList(256, vocabulary.size()));
      assertArrayEquals("ab".getBytes(UTF_8), tokenizer.bytes(256));
      assertArrayEquals("<|end|>".getBytes(UTF_8), tokenizer.bytes(257));
    }
  }

  @Test
  void specialTokensAreRecognizedWhereTheCallerSaysSo() {
    try (Tokenizer tokenizer = Tokenizer.train(List.of(), TRAINING)) {
      int end = tokenizer.addSpecial("<|end|>");
      assertEquals(end, tokenizer.addSpecial("<|end|>"));
      assertEquals(OptionalInt.of(end), tokenizer.special("<|end|>"));
      assertEquals(OptionalInt.empty(), tokenizer.special("<|begin|>"));
      assertArrayEquals(new int[] {'a', end, end, 'b'}, tokenizer.ids("a<|end|><|end|>b"));
      assertEquals(new Token(end, 1, 8, Kind.SPECIAL), tokenizer.encode("a<|end|>").get(1));
      assertEquals(7, tokenizer.ids("<|end|>", Specials.AS_TEXT).length);
    }
  }

  @Test
  void manyTextsAreEncodedInTheirOrder() {
    try (Tokenizer tokenizer = trained()) {
      List<String> texts = Texts.several(1000, 3).toList();
      List<int[]> ids = tokenizer.idsOfAll(texts, Specials.RECOGNIZED);
      assertEquals(texts, ids.stream().map(tokenizer::decode).toList());
      assertEquals(List.of(), tokenizer.idsOfAll(List.of(), Specials.AS_TEXT));
    }
  }

  @Test
  void statisticsAreOfWhatWasEncoded() {
    try (Tokenizer tokenizer = Tokenizer.train(List.of("ab ab"), new Training(300, 2))) {
      assertEquals(new Statistics(0, 0, Map.of()), tokenizer.statistics());
      tokenizer.encode("ababc 1");
      int sum = tokenizer.ids("é").length;
      Statistics statistics = tokenizer.statistics();
      // ab, ab, c, and two bytes of é; the space and 1
      assertEquals(new Statistics(2, 9, Map.of(Kind.LETTERS, 5L, Kind.DIGITS, 2L)), statistics);
      assertEquals(2, sum);
      assertEquals(9 / 7.0, statistics.bytesPerToken());
    }
  }

  @Test
  void trainingThatCannotBeIsRefused() {
    assertRefused(
        "vocabularySize is 255, and there are 256 bytes",
        () -> Tokenizer.train(List.of(), new Training(255, 1)));
    assertRefused(
        "minimumCount is 0, and must be at least 1",
        () -> Tokenizer.train(List.of(), new Training(256, 0)));
  }

  @Test
  void idsThatAreNoTextAreRefused() {
    try (Tokenizer tokenizer = Tokenizer.train(List.of(), new Training(256, 1))) {
      assertRefused(
          "ids[1]: no piece has the id -1: there are 256",
          () -> tokenizer.decode(new int[] {'a', -1}));
      assertRefused(
          "ids[2]: the bytes of piece 65 make no character with those before",
          () -> tokenizer.decode(new int[] {'a', 0xC3, 'A'}));
      assertRefused(
          "the last character is not complete: it has 2 bytes so far",
          () -> tokenizer.decode(new int[] {0xF0, 0x9F}));
      assertRefused("no piece has the id 256: there are 256", () -> tokenizer.bytes(256));
      assertRefused("a special token needs a text", () -> tokenizer.addSpecial(""));
    }
  }

  @Test
  void halfACharacterIsNoText() {
    try (Tokenizer tokenizer = trained()) {
      assertRefused(
          "argument 'text' is not valid Unicode: lone surrogate \\ud83d at index 1",
          () -> tokenizer.ids("a\uD83D"));
      assertRefused(
          "argument 'text' is not valid Unicode: lone surrogate \\ude00 at index 0",
          () -> tokenizer.encode("\uDE00\uD83D"));
    }
  }

  @Test
  void nullIsRefusedByName() {
    try (Tokenizer tokenizer = trained()) {
      assertNullRefused("argument 'text' is null", () -> tokenizer.encode(null));
      assertNullRefused("argument 'specials' is null", () -> tokenizer.ids("", null));
      assertNullRefused("argument 'ids' is null", () -> tokenizer.decode(null));
      assertNullRefused(
          "argument 'texts[1]' is null",
          () -> tokenizer.idsOfAll(Arrays.asList("", null), Specials.AS_TEXT));
      assertNullRefused("argument 'training' is null", () -> Tokenizer.train(List.of(), null));
    }
  }

  @Test
  void aClosedTokenizerRefusesAllButClose() {
    Tokenizer tokenizer = trained();
    tokenizer.close();
    tokenizer.close();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> tokenizer.encode("text"));
    assertEquals("this Tokenizer is closed", e.getMessage());
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  private static void assertNullRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(NullPointerException.class, call::run).getMessage());
  }
}
