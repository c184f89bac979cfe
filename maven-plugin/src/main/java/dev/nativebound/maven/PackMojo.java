package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.CargoMetadata;
import dev.nativebound.maven.cargo.EmittedCrate;
import dev.nativebound.maven.jar.CrateBom;
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
      String metadata = metadata(built);
      write(folder.resolve(CrateLicenses.NAME), CrateLicenses.of(metadata));
      write(folder.resolve(CrateBom.NAME), bom(built, metadata));
      getLog().debug("packed " + built.file() + " in " + folder);
    }
  }

  private String bom(Built built, String metadata) throws IOException {
    EmittedCrate crate = built.crate();
    String lock = Files.readString(crate.folder().resolve("Cargo.lock"));
    return CrateBom.of(crate.library(), project().getVersion(), metadata, lock);
  }

  /** Of what was built just now. */
  private String metadata(Built built) throws CargoException, IOException {
    List<String> arguments = new ArrayList<>(features(built.crate()));
    arguments.addAll(List.of("--filter-platform", platform(built).triple()));
    return CargoMetadata.of(cargo(), built.crate().folder(), arguments.toArray(String[]::new));
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
