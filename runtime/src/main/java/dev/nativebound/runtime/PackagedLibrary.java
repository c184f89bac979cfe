package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A library among the resources of the class's own loader.
 *
 * <p>It is extracted always, also from a folder: a build that writes over a file in use would take
 * the JVM down with it.
 */
final class PackagedLibrary implements LibrarySearch.Rule {
  @Override
  public Optional<LibraryFile> find(LibraryRequest request, LookedIn looked) {
    looked.rule("the class path or module of " + request.type().getName());
    looked.place(request.resource());
    return Optional.ofNullable(request.type().getResource("/" + request.resource()))
        .map(resource -> extract(resource, request));
  }

  private static LibraryFile extract(URL resource, LibraryRequest request) {
    try (InputStream library = open(resource)) {
      PrivateFolder folder = PrivateFolder.create();
      Path file = folder.write(request.fileName(), library);
      String rebuild = "the build of the jar, or whatever else packaged it";
      return new LibraryFile(file, "extracted from " + resource, () -> rebuild, folder);
    } catch (IOException e) {
      throw LoadFailure.notCopied(resource.toString(), e);
    }
  }

  /** Without the cache, which would keep a jar open (and on Windows undeletable) for good. */
  private static InputStream open(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
