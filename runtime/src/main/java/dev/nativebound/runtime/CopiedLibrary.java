package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A library's file that cannot be loaded where it is.
 *
 * @param file the file
 * @param why what is the matter with it, to be read after its path
 */
record CopiedLibrary(LibraryFile file, String why) implements LibrarySource {
  @Override
  public String fileName() {
    return file.path().getFileName().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file.path());
  }

  /** Whoever builds it may be writing it. */
  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }

  @Override
  public Optional<LibraryIndex> index() {
    return Optional.empty();
  }

  @Override
  public LibraryFile at(Path copy, PrivateFolder folder) {
    return file.copiedTo(copy, folder, why);
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
