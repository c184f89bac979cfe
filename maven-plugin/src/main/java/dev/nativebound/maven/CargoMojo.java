package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoBuild;
import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have that run cargo. */
abstract class CargoMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Whether nothing is done at all. */
  @Parameter(property = "nativebound.skip", defaultValue = "false")
  private boolean skip;

  /** cargo itself: a name on PATH, or a path. */
  @Parameter(property = "nativebound.cargo", defaultValue = "cargo")
  private String cargo;

  /** The folder of your crate, in place of {@code src/main/rust}. */
  @Parameter(property = "nativebound.crate")
  private File crate;

  /**
   * Where cargo builds. Several modules may share one folder, which then compile each crate once.
   */
  @Parameter(
      property = "nativebound.targetDirectory",
      defaultValue = "${project.build.directory}/cargo")
  private File targetDirectory;

  /** Features of your crate, or {@code crate/feature}. */
  @Parameter(property = "nativebound.features")
  private List<String> features = new ArrayList<>();

  /** Whether {@code Cargo.lock} must be as it is, {@code cargo --locked}. */
  @Parameter(property = "nativebound.locked", defaultValue = "false")
  private boolean locked;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || isSkipped()) {
      getLog().debug("skipped");
      return;
    }
    try {
      run();
    } catch (CargoException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  /** Whether this goal has been switched off. */
  boolean isSkipped() {
    return false;
  }

  abstract void run() throws CargoException, MojoFailureException, IOException;

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  final String cargo() {
    return cargo;
  }

  final Path root() {
    return project.getBasedir().toPath();
  }

  /** The user's crate, whether it is there or not. */
  final Path mainCrate() {
    return crate == null ? root().resolve("src/main/rust") : crate.toPath();
  }

  final Path targetDirectory() {
    return targetDirectory.toPath().toAbsolutePath().normalize();
  }

  final List<String> features() {
    return features;
  }

  /** What every subcommand is told. */
  final List<String> common() {
    List<String> options = new ArrayList<>();
    if (session.isOffline()) {
      options.add("--offline");
    }
    if (locked) {
      options.add("--locked");
    }
    return options;
  }

  /** Runs cargo, with its progress shown and its warnings printed. */
  final CargoBuild.Outcome cargo(Path directory, List<String> arguments) throws CargoException {
    Progress.Display display = TerminalDisplay.of(getLog(), session);
    CargoBuild build = new CargoBuild(cargo, directory, targetDirectory(), arguments);
    getLog().debug(cargo + " " + String.join(" ", arguments) + " in " + directory);
    try {
      CargoBuild.Outcome outcome = build.run(new Progress(display, System::nanoTime));
      display.close();
      outcome.warnings().forEach(warning -> getLog().warn(warning.text()));
      return outcome;
    } finally {
      display.close();
    }
  }
}
