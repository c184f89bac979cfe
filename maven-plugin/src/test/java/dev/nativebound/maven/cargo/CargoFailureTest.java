package dev.nativebound.maven.cargo;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CargoFailureTest {
  @Test
  void the_first_block_that_is_an_error_with_its_causes() {
    List<String> said =
        """
            Updating crates.io index
        error: failed to get `nativebound` as a dependency of package `x`

        Caused by:
          no matching package named `nativebound` found
        warning: build failed, waiting for other jobs to finish...
        error: another
        """
            .lines()
            .toList();
    assertThat(CargoFailure.of(said, 101))
        .isEqualTo(
            """
            cargo: error: failed to get `nativebound` as a dependency of package `x`

            Caused by:
              no matching package named `nativebound` found""");
  }

  @Test
  void all_of_it_where_nothing_says_error() {
    assertThat(CargoFailure.of(List.of("rustup could not choose a version of cargo"), 1))
        .isEqualTo("cargo: rustup could not choose a version of cargo");
  }

  @Test
  void its_exit_code_where_it_says_nothing() {
    assertThat(CargoFailure.of(List.of(), 137)).isEqualTo("cargo ended with 137 and said nothing");
  }
}
