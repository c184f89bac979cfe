package dev.nativebound.maven;

import dev.nativebound.maven.cargo.BesideClasses;
import dev.nativebound.maven.cargo.CargoBuild;
import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.cargo.CargoVersion;
import dev.nativebound.maven.cargo.EmittedCrate;
import dev.nativebound.maven.jar.TargetPlatform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** What builds the crates that the processor wrote. */
abstract class LibraryMojo extends CargoMojo {
  private static final String BUILT = "nativebound.built";

  /** Cargo's profile: {@code release} or {@code dev}. */
  @Parameter(property = "nativebound.profile", defaultValue = "release")
  private String profile;

  /**
   * Rust's names of the platforms to build for, {@code aarch64-unknown-linux-gnu}; the machine's
   * own where none is said.
   */
  @Parameter(property = "nativebound.targets")
  private List<String> targets = new ArrayList<>();

  /**
   * The subcommand of cargo that builds: {@code zigbuild} of cargo-zigbuild links for an older
   * glibc and for other platforms.
   */
  @Parameter(property = "nativebound.buildCommand", defaultValue = "build")
  private String buildCommand;

  /** Where javac puts what processors write. */
  @Parameter(
      property = "nativebound.generatedSources",
      defaultValue = "${project.build.directory}/generated-sources/annotations")
  private File generatedSources;

  /** A library as it was built. */
  record Built(EmittedCrate crate, Path file) {}

  final String profileFolder() {
    return profile.equals("dev") ? "debug" : profile;
  }

  final Path generatedSources() {
    return generatedSources.toPath();
  }

  /** Builds the libraries of the main sources. */
  @SuppressWarnings("unchecked")
  final List<Built> buildMain() throws CargoException, IOException {
    List<Built> built = build(generatedSources(), mainCrate());
    ((Map<String, Object>) getPluginContext()).put(BUILT, built);
    return built;
  }

  /** The libraries of the main sources: of an earlier goal, or built now. */
  @SuppressWarnings("unchecked")
  final List<Built> built() throws CargoException, IOException {
    List<Built> known = (List<Built>) getPluginContext().get(BUILT);
    return known == null ? buildMain() : known;
  }

  /** Builds each crate in a folder of generated sources. */
  final List<Built> build(Path generatedSources, Path userCrate)
      throws CargoException, IOException {
    List<Built> built = new ArrayList<>();
    for (EmittedCrate crate : EmittedCrate.in(generatedSources)) {
      built.addAll(build(crate, userCrate));
    }
    return built;
  }

  private List<Built> build(EmittedCrate crate, Path userCrate) throws CargoException, IOException {
    long start = System.nanoTime();
    CargoBuild.Outcome outcome = cargo(crate.folder(), arguments(crate));
    say(crate, outcome.compiled(), Duration.ofNanos(System.nanoTime() - start));
    crate.keepLock(userCrate);
    putBesideClasses(outcome.libraries());
    return outcome.libraries().stream().map(file -> new Built(crate, file)).toList();
  }

  /** Of several targets, the one that this machine has is to be found there. */
  private void putBesideClasses(List<Path> libraries) throws CargoException, IOException {
    Path build = Path.of(project().getBuild().getDirectory()).toAbsolutePath();
    BesideClasses beside = new BesideClasses(build.resolve("cargo"));
    for (Path library : libraries) {
      Optional<TargetPlatform> named = TargetPlatform.ofFolder(library, targetDirectory());
      if (named.isEmpty() || named.get().folder().equals(host().folder())) {
        beside.put(library, profileFolder());
      }
    }
  }

  /** What a library was built for. */
  final TargetPlatform platform(Built built) throws CargoException {
    Optional<TargetPlatform> named = TargetPlatform.ofFolder(built.file(), targetDirectory());
    return named.isPresent() ? named.get() : host();
  }

  private TargetPlatform host() throws CargoException {
    return new TargetPlatform(CargoVersion.of(cargo(), root()).host());
  }

  private List<String> arguments(EmittedCrate crate) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(buildCommand, "--profile", profile));
    targets.forEach(target -> arguments.addAll(List.of("--target", target)));
    arguments.addAll(features(crate));
    arguments.addAll(common());
    return arguments;
  }

  /** The features that were asked for, as the emitted crate has them. */
  final List<String> features(EmittedCrate crate) throws IOException {
    List<String> arguments = new ArrayList<>();
    Optional<String> user = crate.implementing();
    for (String feature : features()) {
      boolean isOfOther = feature.contains("/") || user.isEmpty();
      arguments.addAll(List.of("--features", isOfOther ? feature : user.get() + "/" + feature));
    }
    return arguments;
  }

  private void say(EmittedCrate crate, int compiled, Duration took) {
    String count =
        compiled == 0
            ? "nothing to compile"
            : compiled + (compiled == 1 ? " crate" : " crates") + " compiled";
    getLog().info("cargo: %s, %s, %.1f s".formatted(crate.library(), count, took.toMillis() / 1e3));
  }
}
