package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A directory in which private folders are made.
 *
 * @param name what says so
 * @param directory as it says
 */
record PrivatePlace(String name, String directory) implements Place {
  @Override
  public LibraryFile put(LibrarySource library) throws IOException {
    PrivateFolder folder = PrivateFolder.createIn(Paths.of(directory));
    try (InputStream bytes = library.open()) {
      Path file = folder.write(library.fileName(), bytes, library.size());
      return library.at(file, folder);
    } catch (IOException e) {
      folder.delete();
      throw e;
    }
  }

  @Override
  public String toString() {
    return name + " (" + directory + ")";
  }
}
