package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void allHaveDefaults() {
    Arguments arguments = Arguments.parse();
    assertThat(arguments.check()).isFalse();
    assertThat(arguments.effort()).isEqualTo(Effort.NORMAL);
    assertThat(Rows.matching(arguments.rows())).isEqualTo(Rows.ALL);
    assertThat(arguments.json()).isEmpty();
  }

  @Test
  void eachIsRead() {
    Arguments arguments =
        Arguments.parse(
            "--quick", "--jdk", "/a", "--rows", "^add$", "--jdk", "/b", "--json", "times.json");
    assertThat(arguments.effort()).isEqualTo(Effort.QUICK);
    assertThat(arguments.jdks()).containsExactly(Path.of("/a"), Path.of("/b")).inOrder();
    assertThat(Rows.matching(arguments.rows()).stream().map(Row::name)).containsExactly("add");
    assertThat(arguments.json()).hasValue(Path.of("times.json"));
  }

  @Test
  void whatIsNoneIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Arguments.parse("--quik"));
    assertThat(refusal).hasMessageThat().isEqualTo("unknown argument --quik");
  }

  @Test
  void whatLacksItsValueIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Arguments.parse("--jdk"));
    assertThat(refusal).hasMessageThat().isEqualTo("--jdk needs a value");
  }
}
