package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders of names that only a careless program makes. */
@DisabledOnOs(OS.WINDOWS)
class FolderNamesTest {
  @TempDir Path project;

  @Test
  void a_crate_whose_folder_has_a_line_end_a_direction_mark_and_a_backslash() throws IOException {
    String folder = "a\\b\n\u202e\"c\"";
    Files.createFile(project.resolve("pom.xml"));
    Path crate = Files.createDirectories(project.resolve(folder).resolve("src")).getParent();
    Files.writeString(crate.resolve("Cargo.toml"), "[package]\nname = \"engine\"\n");
    Files.writeString(crate.resolve("src/lib.rs"), "");

    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.A",
                "package demo; @dev.nativebound.NativeBound class A { native void f(); }"),
            "-Anativebound.crate=" + folder);

    assertThat(compiled.errors()).isEmpty();
    String path = "../../../../../a\\\\b\\n\\u{202e}\\\"c\\\"";
    assertThat(compiled.rust("engine", "bindings.rs").lines().toList().get(2))
        .isEqualTo("// crate: " + path);
    assertThat(compiled.rust("engine", "build.rs"))
        .contains("const MANIFEST: &str = \"" + path + "/Cargo.toml\";\n");
  }
}
