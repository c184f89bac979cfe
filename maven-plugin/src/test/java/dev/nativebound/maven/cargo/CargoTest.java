package dev.nativebound.maven.cargo;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CargoTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void one_that_is_missing_is_one_sentence() {
    for (String program : List.of("no-such-cargo", HERE.resolve("no/cargo").toString())) {
      CargoException thrown =
          assertThrows(CargoException.class, () -> CargoVersion.of(program, HERE));
      assertThat(thrown)
          .hasMessageThat()
          .endsWith(": install Rust 1.85 or newer from https://rustup.rs, then run again");
      assertThat(thrown).hasMessageThat().doesNotContain("\n");
    }
  }

  @Test
  void the_one_of_this_build_is_new_enough_and_says_its_host() throws CargoException {
    assertThat(CargoVersion.of("cargo", HERE).host()).contains("-");
  }

  @ParameterizedTest
  @CsvSource({"1.84.1, false", "1.85.0, true", "1.100.0, true", "2.0.0, true", "nightly, false"})
  void versions_are_numbers(String release, boolean isNewEnough) {
    assertThat(new CargoVersion(release, "").isNewEnough()).isEqualTo(isNewEnough);
  }
}
