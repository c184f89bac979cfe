package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that people write into properties and variables. */
final class Paths {
  private Paths() {}

  /**
   * An absolute path.
   *
   * @throws IOException when it is no path of this system
   */
  static Path of(String text) throws IOException {
    try {
      return Path.of(text).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new IOException("it is no path: " + e.getMessage(), e);
    }
  }
}
