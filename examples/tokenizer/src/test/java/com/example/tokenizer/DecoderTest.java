package com.example.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecoderTest {
  private static Tokenizer bytes() {
    return Tokenizer.train(List.of(), new Training(256, 1));
  }

  @Test
  void textComesWithItsLastByte() {
    try (Tokenizer tokenizer = bytes();
        Decoder decoder = tokenizer.decoder()) {
      List<String> parts = new ArrayList<>();
      for (int id : tokenizer.ids("é😀")) {
        parts.add(decoder.add(id));
      }
      assertEquals(List.of("", "é", "", "", "", "😀"), parts);
    }
  }

  @Test
  void anyTextComesBackInParts() {
    try (Tokenizer tokenizer = Tokenizer.train(Texts.TRAINING, new Training(330, 2));
        Decoder decoder = tokenizer.decoder()) {
      Texts.several(500, 5)
          .forEach(
              text -> {
                StringBuilder all = new StringBuilder();
                for (int id : tokenizer.ids(text)) {
                  all.append(decoder.add(id));
                }
                assertEquals(text, all.toString());
                assertEquals(0, decoder.waiting());
              });
    }
  }

  @Test
  void whatIsRefusedWasNotAdded() {
    try (Tokenizer tokenizer = bytes();
        Decoder decoder = tokenizer.decoder()) {
      assertEquals("", decoder.add(0xC3));
      assertThrows(IllegalArgumentException.class, () -> decoder.add('A'));
      assertEquals(1, decoder.waiting());
      assertEquals("é", decoder.add(0xA9));
    }
  }

  @Test
  void aDecoderOutlivesItsTokenizerAndKeepsItsVocabulary() {
    Tokenizer tokenizer = bytes();
    try (Decoder decoder = tokenizer.decoder()) {
      int end = tokenizer.addSpecial("<|end|>");
      try (Decoder later = tokenizer.decoder()) {
        tokenizer.close();
        assertEquals("<|end|>", later.add(end));
      }
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> decoder.add(end));
      assertEquals("no piece has the id 256: there are 256", e.getMessage());
      assertEquals("a", decoder.add('a'));
    }
  }

  @Test
  void aClosedDecoderRefusesAllButClose() {
    try (Tokenizer tokenizer = bytes()) {
      Decoder decoder = tokenizer.decoder();
      decoder.close();
      decoder.close();
      IllegalStateException e = assertThrows(IllegalStateException.class, () -> decoder.add('a'));
      assertEquals("this Decoder is closed", e.getMessage());
      assertEquals(1, tokenizer.ids("a").length);
    }
  }
}
