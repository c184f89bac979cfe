package dev.nativebound.maven.cargo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a program finds its library when it runs from a folder of classes, {@code
 * target/cargo/release}: there cargo builds, or there it is copied from where it does.
 *
 * @param cargo {@code target/cargo}
 */
public record BesideClasses(Path cargo) {
  /**
   * Puts a library there, with cargo's list of its sources, by which its age is judged.
   *
   * <p>Each file by one move, so that a program that is started meanwhile has the old one or the
   * new.
   *
   * @return where it is
   */
  public Path put(Path library, String profileFolder) throws IOException {
    Path folder = cargo.resolve(profileFolder);
    Path place = folder.resolve(library.getFileName().toString());
    if (!library.equals(place)) {
      Files.createDirectories(folder);
      Path sources = sources(library);
      if (Files.exists(sources)) {
        copy(sources, sources(place));
      }
      copy(library, place);
    }
    return place;
  }

  private static Path sources(Path library) {
    String name = library.getFileName().toString();
    return library.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".d");
  }

  private static void copy(Path from, Path to) throws IOException {
    boolean isSame =
        Files.exists(to)
            && Files.getLastModifiedTime(from).equals(Files.getLastModifiedTime(to))
            && Files.size(from) == Files.size(to);
    if (isSame) {
      return;
    }
    Path temporary = Files.createTempFile(to.getParent(), ".copy", null);
    try {
      Files.copy(
          from, temporary, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
