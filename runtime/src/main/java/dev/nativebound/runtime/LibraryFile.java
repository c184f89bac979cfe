package dev.nativebound.runtime;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A library's file, and what an error says about it.
 *
 * @param path what the JVM loads
 * @param origin how it was found, to be read after the path
 * @param rebuilding what to run to have it built again, looked up when an error is to say it
 * @param lease what must stay reachable while the file is in use; {@code null} for a file that is
 *     not ours
 */
record LibraryFile(Path path, String origin, Supplier<String> rebuilding, PrivateFolder lease)
    implements FoundLibrary {
  @Override
  public LibraryFile loadedBy(LibraryLoad load) {
    return load.load(this);
  }

  static LibraryFile inPlace(Path path, String origin, Supplier<String> rebuilding) {
    return new LibraryFile(path.toAbsolutePath(), origin, rebuilding, null);
  }

  /** The same library in a file of its own. */
  LibraryFile copiedTo(Path copy, PrivateFolder folder, String why) {
    String reason = "a private copy of " + path + ", " + why;
    return new LibraryFile(copy, reason + "; that is " + origin, rebuilding, folder);
  }

  String rebuild() {
    return rebuilding.get();
  }

  @Override
  public String toString() {
    return path + " (" + origin + ")";
  }
}
