package dev.nativebound.runtime;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a class comes from: a folder of the machine, or something else.
 *
 * <p>Only {@code file:} names a folder. The classes of an image ({@code jrt:}), of a jar in a jar,
 * of a loader's own file system are in none, whatever the file system says of their paths: no build
 * is beside them, and no other provider is asked.
 */
final class CodeFolder {
  private CodeFolder() {}

  /** The folder of a class; empty when it is in a jar, or comes from elsewhere. */
  static Optional<Path> of(Class<?> type) {
    Optional<URL> location = location(type);
    if (location.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> path = path(location.get());
    return path.isPresent() && Files.isDirectory(path.get()) ? path : Optional.empty();
  }

  /** The path of a file or folder of this machine; empty for all else. */
  static Optional<Path> path(URL location) {
    return location.getProtocol().equalsIgnoreCase("file")
        ? pathOfFile(location)
        : Optional.empty();
  }

  /** What the class comes from, for messages. */
  static String nameOf(Class<?> type) {
    Optional<URL> location = location(type);
    return location.isPresent() ? location.get().toString() : "nowhere that it tells";
  }

  /** What the class says that it comes from. */
  static Optional<URL> location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Optional.ofNullable(source == null ? null : source.getLocation());
  }

  private static Optional<Path> pathOfFile(URL location) {
    try {
      // In ASCII: of other characters Path.of keeps one byte.
      return Optional.of(Path.of(URI.create(location.toURI().toASCIIString())));
    } catch (URISyntaxException e) {
      return unescaped(location);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // another machine's
    }
  }

  /** A path that somebody made an URL of without a word, blanks and all. */
  private static Optional<Path> unescaped(URL location) {
    try {
      return Optional.of(new File(location.getPath()).toPath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
