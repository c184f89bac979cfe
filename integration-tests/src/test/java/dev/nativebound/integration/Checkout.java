package dev.nativebound.integration;

import java.nio.file.Path;

/** The folders of this repository that tests need. */
final class Checkout {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Checkout() {}

  /** The repository's root. */
  static Path root() {
    return MODULE.getParent();
  }

  /** Where the sources of the larger projects are. */
  static Path projectSources() {
    return MODULE.resolve("src/test/projects");
  }

  /** What this module's build makes. */
  static Path target() {
    return MODULE.resolve("target");
  }
}
