package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Layout LAYOUT =
      new Layout(
          Path.of("/p/pom.xml"),
          List.of(Path.of("/p/src/main/rust"), Path.of("/elsewhere/crate")),
          List.of(Path.of("/p/src/main/resources")));

  private static Kind kind(String file) {
    return LAYOUT.kind(Path.of(file));
  }

  @Test
  void each_file_is_of_a_kind() {
    assertThat(kind("/p/src/main/rust/src/lib.rs")).isEqualTo(Kind.RUST);
    assertThat(kind("/p/src/main/rust/src/words.txt")).isEqualTo(Kind.RUST);
    assertThat(kind("/elsewhere/crate/src/lib.rs")).isEqualTo(Kind.RUST);
    assertThat(kind("/p/src/main/rust/Cargo.toml")).isEqualTo(Kind.MANIFEST);
    assertThat(kind("/p/src/main/resources/a/b.txt")).isEqualTo(Kind.RESOURCE);
    assertThat(kind("/p/src/main/java/demo/Sums.java")).isEqualTo(Kind.SOURCE);
    assertThat(kind("/p/src/main/proto/a.proto")).isEqualTo(Kind.SOURCE);
    assertThat(kind("/p/src/main/rustling/A.java")).isEqualTo(Kind.SOURCE);
    assertThat(kind("/p/pom.xml")).isEqualTo(Kind.POM);
  }

  @Test
  void several_files_are_of_all_their_kinds() {
    assertThat(
            LAYOUT.kinds(
                List.of(
                    Path.of("/p/src/main/rust/src/lib.rs"),
                    Path.of("/p/src/main/rust/src/words.rs"),
                    Path.of("/p/src/main/java/demo/Sums.java"))))
        .containsExactly(Kind.RUST, Kind.SOURCE);
  }
}
