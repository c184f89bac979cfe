package dev.nativebound.maven.cargo;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what cargo itself says about a crate. */
class LocalRuntimeTest {
  private static final Path RUNTIME = Path.of("/clones/native'bound");

  @TempDir private Path crate;

  private List<String> options(String dependency) throws IOException, CargoException {
    Files.createDirectories(crate.resolve("src"));
    Files.writeString(crate.resolve("src/lib.rs"), "");
    Files.writeString(
        crate.resolve("Cargo.toml"),
        """
        [package]
        name = "mine"
        version = "0.1.0"
        edition = "2024"

        [dependencies]
        %s
        """
            .formatted(dependency));
    String metadata = CargoMetadata.of("cargo", crate, "--no-deps");
    return new LocalRuntime(RUNTIME).options(metadata);
  }

  @Test
  void the_published_one_is_replaced() throws IOException, CargoException {
    String path = RUNTIME.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    assertThat(options("nativebound = \"0.1.0\""))
        .containsExactly("--config", "patch.crates-io.nativebound.path=\"" + path + "\"")
        .inOrder();
  }

  @Test
  void one_that_the_crate_has_from_elsewhere_stays() throws IOException, CargoException {
    assertThat(options("nativebound = { path = \"there\" }")).isEmpty();
    assertThat(options("nativebound = { version = \"0.1.0\", path = \"there\" }")).isEmpty();
    assertThat(options("nativebound = { git = \"https://example.com/n\" }")).isEmpty();
  }
}
