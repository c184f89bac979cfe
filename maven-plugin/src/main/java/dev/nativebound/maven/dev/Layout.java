package dev.nativebound.maven.dev;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a project has what.
 *
 * @param pom its pom
 * @param crates folders of crates, the user's first
 * @param resources folders of resources
 */
public record Layout(Path pom, Collection<Path> crates, Collection<Path> resources) {
  /** What these files are, each. */
  Set<Kind> kinds(Collection<Path> files) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    files.forEach(file -> kinds.add(kind(file)));
    return kinds;
  }

  Kind kind(Path file) {
    if (file.equals(pom)) {
      return Kind.POM;
    }
    if (crates.stream().anyMatch(file::startsWith)) {
      return file.endsWith("Cargo.toml") ? Kind.MANIFEST : Kind.RUST;
    }
    return resources.stream().anyMatch(file::startsWith) ? Kind.RESOURCE : Kind.SOURCE;
  }
}
