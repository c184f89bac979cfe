package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoBuild;
import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.CargoMetadata;
import dev.nativebound.maven.cargo.LocalRuntime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the tests of your crate, without a JVM: {@code cargo test}. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class TestMojo extends CargoMojo {
  /** The folder of the crate {@code nativebound}, in place of the published one. */
  @Parameter(property = "nativebound.runtime")
  private File runtime;

  /** Whether tests do not run. */
  @Parameter(property = "skipTests", defaultValue = "false")
  private boolean skipTests;

  /** Whether tests are not even compiled. */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipAllTests;

  @Override
  boolean isSkipped() {
    return skipTests || skipAllTests || !Files.exists(mainCrate().resolve("Cargo.toml"));
  }

  @Override
  void run() throws CargoException, IOException {
    List<String> arguments = new ArrayList<>(List.of("test"));
    features().forEach(feature -> arguments.addAll(List.of("--features", feature)));
    arguments.addAll(common());
    if (runtime != null) {
      String metadata = CargoMetadata.of(cargo(), mainCrate(), "--no-deps");
      arguments.addAll(new LocalRuntime(runtime.toPath()).options(metadata));
    }
    CargoBuild.Outcome outcome = cargo(mainCrate(), arguments);
    outcome.output().stream()
        .filter(line -> line.startsWith("test result: "))
        .filter(line -> !line.contains(" 0 passed; 0 failed; 0 ignored"))
        .forEach(line -> getLog().info("cargo " + line));
  }
}
