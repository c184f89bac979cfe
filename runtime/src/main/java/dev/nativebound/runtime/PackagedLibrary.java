package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A library among the resources of the class's own loader.
 *
 * <p>It is loaded from a file of ours always, also where it is in a folder: a build that writes
 * over a file in use would take the JVM down with it.
 */
final class PackagedLibrary implements LibrarySearch.Rule {
  @Override
  public Optional<FoundLibrary> find(LibraryRequest request, LookedIn looked) {
    looked.rule("the class path or module of " + request.type().getName());
    looked.place(request.resource());
    ClassResources resources = new ClassResources(request.type());
    Optional<PackedLibrary> packed = packed(request, resources);
    if (packed.isEmpty()) {
      new OtherPlatforms(request.library(), resources).say(looked);
      return Optional.empty();
    }
    Optional<Path> file = packed.get().resource().path();
    if (file.isPresent()) {
      new LibraryAmongClasses(file.get(), request).requireNotStale();
    }
    return Optional.of(packed.get());
  }

  private static Optional<PackedLibrary> packed(LibraryRequest request, ClassResources resources) {
    Optional<Resource> index = resources.find(request.folder() + LibraryIndex.NAME);
    if (index.isPresent()) {
      return Optional.of(indexed(index.get(), request, resources));
    }
    Optional<Resource> file = resources.find(request.resource());
    return file.isPresent()
        ? Optional.of(new PackedLibrary(file.get(), request.fileName(), Optional.empty()))
        : Optional.empty();
  }

  private static PackedLibrary indexed(
      Resource resource, LibraryRequest request, ClassResources resources) {
    try (InputStream source = resource.open()) {
      LibraryIndex index = LibraryIndex.read(source);
      Optional<Resource> file = resources.find(request.folder() + index.file());
      if (file.isEmpty()) {
        throw new IOException("there is no " + index.file() + " beside it");
      }
      return new PackedLibrary(file.get(), index.file(), Optional.of(index));
    } catch (IOException e) {
      throw LoadFailure.noIndex(resource.toString(), request, e);
    }
  }
}
