package dev.nativebound.maven.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where libraries lie among the classes that become a jar: {@code
 * META-INF/native/<library>/<platform>/}.
 *
 * @param classes the folder of the classes
 */
public record PackedLibraries(Path classes) {
  /** The folder of all, in a jar. */
  static final String ROOT = "META-INF/native/";

  /** Puts a library there, and its index beside it, where they are not already. */
  public Path put(String library, TargetPlatform platform, Path file, Path emittedCrate)
      throws IOException {
    Path folder = classes.resolve(ROOT + library).resolve(platform.folder());
    Files.createDirectories(folder);
    Path place = folder.resolve(file.getFileName().toString());
    if (!Files.exists(place) || Files.mismatch(place, file) >= 0) {
      Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
    }
    String text = LibraryIndex.of(file, platform, emittedCrate).text();
    Path index = folder.resolve(LibraryIndex.NAME);
    if (!Files.exists(index) || !Files.readString(index).equals(text)) {
      Files.writeString(index, text);
    }
    return folder;
  }
}
