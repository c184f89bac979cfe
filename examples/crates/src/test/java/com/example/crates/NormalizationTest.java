package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link Normalizer}. */
final class NormalizationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é e\u0301 \u0344 \u212B",
        "한글 \u1112\u1161\u11ab",
        "ﬁ ① ｶﾞ ½",
        "q\u0307\u0323 q\u0323\u0307",
        "\u0958 \uFB2C 𝅗𝅥 😀"
      })
  void isTheJdks(String text) {
    assertEquals(Normalizer.normalize(text, Form.NFC), Normalization.nfc(text));
    assertEquals(Normalizer.normalize(text, Form.NFD), Normalization.nfd(text));
    assertEquals(Normalizer.normalize(text, Form.NFKC), Normalization.nfkc(text));
    assertEquals(Normalizer.isNormalized(text, Form.NFC), Normalization.isNfc(text));
  }
}
