package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
    Optional<URL> index = resources.find(request.folder() + LibraryIndex.NAME);
    Optional<PackedLibrary> packed =
        index.isPresent()
            ? Optional.of(indexed(index.get(), request, resources))
            : resources
                .find(request.resource())
                .map(file -> new PackedLibrary(file, request.fileName(), Optional.empty()));
    if (packed.isEmpty()) {
      new OtherPlatforms(request.library(), resources).say(looked);
      return Optional.empty();
    }
    new LibraryAmongClasses(packed.get().resource(), request).requireNotStale();
    return Optional.of(packed.get());
  }

  private static PackedLibrary indexed(
      URL resource, LibraryRequest request, ClassResources resources) {
    try (InputStream source = ClassResources.open(resource)) {
      LibraryIndex index = LibraryIndex.read(source);
      URL file =
          resources
              .find(request.folder() + index.file())
              .orElseThrow(() -> new IOException("there is no " + index.file() + " beside it"));
      return new PackedLibrary(file, index.file(), Optional.of(index));
    } catch (IOException e) {
      throw LoadFailure.noIndex(resource.toString(), request, e);
    }
  }
}
