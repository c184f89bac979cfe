package dev.nativebound.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a library on this disk: the emitted crate, and the crates that its manifest has by
 * their paths, the user's among them.
 *
 * @param emittedCrate its folder
 */
record ProjectSources(Path emittedCrate) {
  private static final String MANIFEST = "Cargo.toml";
  private static final Pattern PATH = Pattern.compile("\\bpath = \"([^\"\\\\]+)\"");

  /** A source that was edited after a library was written; what cannot be read was not. */
  Optional<Path> newerThan(Path library) {
    try {
      FileTime written = Files.getLastModifiedTime(library);
      for (Path source : crates().flatMap(ProjectSources::sources).toList()) {
        if (Files.getLastModifiedTime(source).compareTo(written) > 0) {
          return Optional.of(source);
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // gone meanwhile
    }
  }

  private Stream<Path> crates() throws IOException {
    String manifest = Files.readString(emittedCrate.resolve(MANIFEST), StandardCharsets.UTF_8);
    Stream<Path> others =
        PATH.matcher(manifest)
            .results()
            .map(path -> emittedCrate.resolve(path.group(1)).normalize());
    return Stream.concat(Stream.of(emittedCrate), others);
  }

  /** Without locks, which builds write, and tests. */
  private static Stream<Path> sources(Path crate) {
    Stream<Path> files =
        List.of(MANIFEST, "build.rs", "bindings.rs").stream()
            .map(crate::resolve)
            .filter(Files::isRegularFile);
    return Stream.concat(files, filesBelow(crate.resolve("src")));
  }

  private static Stream<Path> filesBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
