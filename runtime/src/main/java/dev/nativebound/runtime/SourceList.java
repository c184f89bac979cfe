package dev.nativebound.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sources that a library was built from, as cargo lists them in a file beside it: {@code
 * /…/libtext_stats.so: /…/bindings.rs /…/lib.rs}, a blank in a path escaped. They are those of all
 * crates on this disk, manifests of the user's included.
 *
 * @param sources empty where there is no such list
 */
record SourceList(Optional<List<Path>> sources) {
  private static final Pattern BLANK = Pattern.compile("(?<!\\\\) ");

  /** The list beside a library. */
  static SourceList of(Path library) {
    String name = library.getFileName().toString();
    Path list = library.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".d");
    try (var lines = Files.lines(list)) {
      return new SourceList(lines.findFirst().flatMap(SourceList::parse));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return new SourceList(Optional.empty());
    }
  }

  private static Optional<List<Path>> parse(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : Optional.of(
            BLANK
                .splitAsStream(line.substring(colon + 2))
                .filter(word -> !word.isEmpty())
                .map(word -> Path.of(word.replace("\\ ", " ")))
                .toList());
  }

  /** Whether cargo would find nothing to do; what cannot be told is a no. */
  boolean allOlderThan(Path library) {
    try {
      FileTime built = Files.getLastModifiedTime(library);
      for (Path source : sources.orElseThrow(() -> new IOException("no list"))) {
        if (Files.getLastModifiedTime(source).compareTo(built) > 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false; // no list, or a source is gone
    }
  }
}
