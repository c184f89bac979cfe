package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the library: {@code cargo build} in the crate that the processor wrote. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class BuildMojo extends LibraryMojo {
  @Override
  void run() throws CargoException, MojoFailureException, IOException {
    if (!buildMain().isEmpty()) {
      return;
    }
    if (Files.exists(mainCrate().resolve("Cargo.toml"))) {
      throw new MojoFailureException(
          "there is a crate in "
              + mainCrate()
              + ", and no class is @NativeBound, or the processor did"
              + " not run: there is nothing in "
              + generatedSources());
    }
    getLog().info("no class is @NativeBound: there is nothing to build");
  }
}
