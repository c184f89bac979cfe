package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.CargoVersion;
import dev.nativebound.maven.jar.PackedLibraries;
import dev.nativebound.maven.jar.TargetPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
      getLog().debug("packed " + built.file() + " in " + folder);
    }
  }

  private TargetPlatform platform(Built built) throws CargoException {
    Optional<TargetPlatform> named = TargetPlatform.ofFolder(built.file(), targetDirectory());
    return named.isPresent()
        ? named.get()
        : new TargetPlatform(CargoVersion.of(cargo(), root()).host());
  }
}
