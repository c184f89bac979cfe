package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A library in a jar, or wherever else resources are.
 *
 * @param resource the library
 * @param fileName the name of its file
 * @param index what its build says of it; empty where whoever packed it wrote none
 */
record PackedLibrary(URL resource, String fileName, Optional<LibraryIndex> index)
    implements FoundLibrary, LibrarySource {
  @Override
  public LibraryFile loadedBy(LibraryLoad load) {
    return load.load(this);
  }

  @Override
  public String origin() {
    return "extracted from " + resource;
  }

  @Override
  public InputStream open() throws IOException {
    return ClassResources.open(resource);
  }

  @Override
  public OptionalLong size() {
    return index.isPresent() ? OptionalLong.of(index.get().size()) : OptionalLong.empty();
  }

  /** In a folder of its own, or in the cache, where it has none. */
  @Override
  public LibraryFile at(Path file, PrivateFolder folder) {
    String rebuild = "the build of the jar, or whatever else packaged it";
    String how = folder == null ? "in the cache, from " + resource : origin();
    return new LibraryFile(file, how, () -> rebuild, folder);
  }

  @Override
  public String toString() {
    return resource.toString();
  }
}
