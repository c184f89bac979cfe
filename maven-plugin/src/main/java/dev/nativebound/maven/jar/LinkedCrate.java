package dev.nativebound.maven.jar;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Somebody's crate that is a part of a library.
 *
 * @param license as its manifest says it, {@code MIT OR Apache-2.0}
 * @param folder its sources
 */
record LinkedCrate(
    String name,
    String version,
    Optional<String> license,
    Optional<String> repository,
    Path folder) {
  @Override
  public String toString() {
    return name + " " + version;
  }
}
