package dev.nativebound.maven;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModuleNameTest {
  @Test
  void it_is_what_the_file_declares_and_not_what_a_comment_says() {
    String source = "/** A module other { */\n// module third {\nopen module demo.app {\n}\n";
    assertThat(ModuleName.in(source)).isEqualTo(Optional.of("demo.app"));
    assertThat(ModuleName.in("/* nothing */")).isEqualTo(Optional.empty());
  }
}
