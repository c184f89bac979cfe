package dev.nativebound.maven.jar;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A crate that is a part of a library.
 *
 * @param id cargo's own of it
 * @param source whence cargo has it, {@code registry+https://…} or {@code git+https://…#commit};
 *     empty for a folder
 * @param license as its manifest says it, {@code MIT OR Apache-2.0}
 * @param folder its sources
 * @param dependencies the ids of those that it links
 */
record LinkedCrate(
    String id,
    String name,
    String version,
    Optional<String> source,
    Optional<String> license,
    Optional<String> repository,
    Path folder,
    Set<String> dependencies) {
  @Override
  public String toString() {
    return name + " " + version;
  }
}
