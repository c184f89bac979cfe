package dev.nativebound.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The two ways in which cargo builds. */
enum CargoProfile {
  RELEASE("release", "cargo build --release"),
  DEBUG("debug", "cargo build");

  private final String folder;
  private final String command;

  CargoProfile(String folder, String command) {
    this.folder = folder;
    this.command = command;
  }

  String command() {
    return command;
  }

  /**
   * The profile of a library: by its folder, as cargo names it, or by what its project builds.
   *
   * @param layout of that project, empty where nothing is known of it
   */
  static CargoProfile of(Path library, Optional<BuildLayout> layout) {
    Path parent = library.toAbsolutePath().getParent();
    for (CargoProfile profile : values()) {
      if (parent.endsWith(profile.folder)) {
        return profile;
      }
    }
    return layout.map(CargoProfile::of).orElse(RELEASE);
  }

  /**
   * The profile that a project builds: what its build file says, what cargo has built there before,
   * or else release.
   */
  static CargoProfile of(BuildLayout layout) {
    Optional<Boolean> release = layout.project().flatMap(layout.tool()::buildsRelease);
    boolean hasDebugAlone = hasBuilt(layout, DEBUG) && !hasBuilt(layout, RELEASE);
    return release.orElse(!hasDebugAlone) ? RELEASE : DEBUG;
  }

  private static boolean hasBuilt(BuildLayout layout, CargoProfile profile) {
    return layout.cargoFolders().stream()
        .anyMatch(cargo -> Files.isDirectory(cargo.resolve(profile.folder)));
  }
}
