package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCratesTest {
  @TempDir private Path folder;

  private Path source(String crate, String file) throws IOException {
    Path path = folder.resolve(crate).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(folder.resolve(crate).resolve("Cargo.toml"), "");
    return Files.writeString(path, "");
  }

  @Test
  void the_folders_of_what_cargo_lists() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("libsums.d"),
            folder.resolve("libsums.so")
                + ": "
                + source("sums", "src/lib.rs")
                + " "
                + source("my words", "src/deep/er.rs").toString().replace(" ", "\\ ")
                + "\n");
    assertThat(LocalCrates.of(list))
        .containsExactly(folder.resolve("sums"), folder.resolve("my words"));
  }
}
