package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A library in a jar, or wherever else resources are.
 *
 * @param resource the library
 * @param fileName the name of its file
 * @param index what its build says of it; empty where whoever packed it wrote none
 */
record PackedLibrary(Resource resource, String fileName, Optional<LibraryIndex> index)
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
    return resource.open();
  }

  @Override
  public OptionalLong size() {
    return index.isPresent() ? OptionalLong.of(index.get().size()) : OptionalLong.empty();
  }

  /** In a folder of its own, or in the cache, where it has none. */
  @Override
  public LibraryFile at(Path file, PrivateFolder folder) {
    String how = folder == null ? "in the cache, from " + resource : origin();
    return new LibraryFile(file, how, new Packing(), folder);
  }

  @Override
  public String toString() {
    return resource.toString();
  }

  /** No lambda, since each start passes here, nor anything that knows the class's loader. */
  private static final class Packing implements Supplier<String> {
    @Override
    public String get() {
      return "the build of the jar, or whatever else packaged it";
    }
  }
}
