package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.CargoVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Looks whether all is there that the build needs, before javac says it in its own words. */
@Mojo(
    name = "prepare",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class PrepareMojo extends CargoMojo {
  /** The first javac that runs processors of the class path only where it is told to. */
  private static final int JAVAC_ASKS = 23;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /**
   * Whether the processor path is this plugin's alone: then javac looked on the class path before.
   */
  @Parameter(defaultValue = "false")
  private boolean isPathNew;

  /** Whether processors of the class path may be lost, which then are meant to be. */
  @Parameter(property = "nativebound.ignoreProcessors", defaultValue = "false")
  private boolean ignoreProcessors;

  @Override
  void run() throws CargoException, MojoFailureException, IOException {
    Optional<String> fault = new RuntimeDependency(version).fault(project().getArtifacts());
    if (fault.isPresent()) {
      throw new MojoFailureException(fault.get());
    }
    if (isPathNew && !ignoreProcessors && Runtime.version().feature() < JAVAC_ASKS) {
      List<Artifact> lost = LostProcessors.among(project().getArtifacts());
      if (!lost.isEmpty()) {
        throw new MojoFailureException(LostProcessors.message(lost));
      }
    }
    CargoVersion found = CargoVersion.of(cargo(), root());
    getLog().debug("cargo " + found.release() + " for " + found.host());
  }
}
