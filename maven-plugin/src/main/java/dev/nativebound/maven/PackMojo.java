package dev.nativebound.maven;

import dev.nativebound.maven.cargo.Cargo;
import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.jar.CrateLicenses;
import dev.nativebound.maven.jar.PackedLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Puts the library where it becomes a part of the jar, with an index that says what it is. */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class PackMojo extends LibraryMojo {
  /** Whether the jar is to have no library: another one brings it. */
  @Parameter(property = "nativebound.pack.skip", defaultValue = "false")
  private boolean skipPack;

  @Override
  boolean isSkipped() {
    return skipPack;
  }

  @Override
  void run() throws CargoException, IOException {
    PackedLibraries packed =
        new PackedLibraries(Path.of(project().getBuild().getOutputDirectory()));
    for (Built built : built()) {
      Path folder =
          packed.put(
              built.crate().library(), platform(built), built.file(), built.crate().folder());
      write(folder.resolve(CrateLicenses.NAME), CrateLicenses.of(metadata(built)));
      getLog().debug("packed " + built.file() + " in " + folder);
    }
  }

  /** Of what was built just now: nothing has to be downloaded. */
  private String metadata(Built built) throws CargoException {
    List<String> arguments =
        List.of(
            "metadata",
            "--format-version=1",
            "--offline",
            "--filter-platform",
            platform(built).triple());
    List<String> output = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int exit =
        Cargo.named(cargo(), built.crate().folder()).run(arguments, output::add, errors::add);
    if (exit != 0) {
      throw new CargoException(String.join("\n", errors).strip());
    }
    return String.join("\n", output);
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
