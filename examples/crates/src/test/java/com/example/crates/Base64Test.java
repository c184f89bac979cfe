package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is {@link java.util.Base64}. */
final class Base64Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 57, 10_000})
  void isTheJdks(int length) {
    byte[] data = Bytes.random(length);
    String text = java.util.Base64.getEncoder().encodeToString(data);
    assertEquals(text, Base64.standard().encode(data));
    assertArrayEquals(data, Base64.standard().decode(text));
    String url = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    assertEquals(url, Base64Url.encode(data));
    assertArrayEquals(data, Base64Url.decode(url));
  }

  @Test
  void whatIsNoneIsAnExceptionThatSaysWhere() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Base64.standard().decode("QUJD*A=="));
    assertEquals("Invalid symbol 42, offset 4.", e.getMessage());
  }

  @Test
  void paddingIsAnErrorWhereThereIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Base64Url.decode("QQ=="));
    assertThrows(IllegalArgumentException.class, () -> Base64.standard().decode("QQ"));
  }
}
