package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir private Path folder;

  @Test
  void a_run_keeps_what_it_had_until_the_next_has_begun() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path file = Files.createDirectories(classes.resolve("demo")).resolve("Sums.class");
    Path library = Files.writeString(folder.resolve("libsums.so"), "old library");
    Files.writeString(file, "old");
    RunFolder runs = new RunFolder(folder.resolve("target/runs"));
    RunFolder.Copies first = runs.fill(classes, List.of(library));

    Files.delete(file);
    Files.writeString(library, "new library");
    RunFolder.Copies second = runs.fill(classes, List.of(library));
    assertThat(Files.readString(first.classes().resolve("demo/Sums.class"))).isEqualTo("old");
    assertThat(Files.readString(first.libraries().resolve("libsums.so"))).isEqualTo("old library");
    assertThat(Files.readString(second.libraries().resolve("libsums.so"))).isEqualTo("new library");
    assertThat(Files.exists(second.classes().resolve("demo/Sums.class"))).isFalse();

    runs.removeEarlier();
    assertThat(Files.exists(first.classes())).isFalse();
    assertThat(Files.exists(second.classes())).isTrue();
    runs.close();
    assertThat(Files.exists(folder.resolve("target/runs"))).isFalse();
  }

  @Test
  void what_a_killed_run_left_is_not_taken() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path left = Files.createDirectories(folder.resolve("target/runs/1/classes"));
    Files.writeString(left.resolve("Old.class"), "");
    RunFolder.Copies copies = new RunFolder(folder.resolve("target/runs")).fill(classes, List.of());
    assertThat(copies.classes().toFile().list()).isEmpty();
  }
}
