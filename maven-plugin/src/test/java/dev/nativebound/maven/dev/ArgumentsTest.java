package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void words_have_spaces_between_them() {
    assertThat(Arguments.of("  -Xmx1g\t--port 80 ")).containsExactly("-Xmx1g", "--port", "80");
    assertThat(Arguments.of(null)).isEmpty();
  }

  @Test
  void quotes_keep_what_is_between_them() {
    assertThat(Arguments.of("-Da=\"b c\" '\"' \"it's\" ''"))
        .containsExactly("-Da=b c", "\"", "it's", "")
        .inOrder();
    assertThat(Arguments.of("'C:\\x $1'")).containsExactly("C:\\x $1");
  }
}
