package dev.nativebound.runtime;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A packed library that lies among the classes of a project, of which the build folders have none:
 * an earlier {@code package} has left it there, and what it was copied from is gone.
 *
 * @param resource the library
 * @param request for whom
 */
record LibraryAmongClasses(URL resource, LibraryRequest request) {
  /**
   * Sees that no source was edited since. Where the sources are not known, standard error says what
   * is loaded. A library in a jar, or with classes that no project is around, is what it is.
   *
   * @throws NativeLibraryError when a source is newer
   */
  void requireNotStale() {
    Optional<Path> file = CodeFolder.path(resource);
    EmittedCrate crate = EmittedCrate.of(request);
    if (file.isEmpty() || !crate.isInProjectOf(file.get())) {
      return;
    }
    Optional<Path> folder = crate.folder();
    if (folder.isEmpty()) {
      say(file.get());
      return;
    }
    new ProjectSources(folder.get())
        .newerThan(file.get())
        .ifPresent(source -> refuse(file.get(), source, crate));
  }

  private void refuse(Path file, Path source, EmittedCrate crate) {
    String message =
        """
        %s, which an earlier build has left among the classes of %s, is older than %s, \
        and what cargo built is not there: run %s"""
            .formatted(file, request.type().getName(), source, crate.build().orElse("the build"));
    throw new NativeLibraryError(message, null);
  }

  private static void say(Path file) {
    System.err.printf(
        "nativebound: %s is loaded, which an earlier build has left among the classes: what cargo"
            + " built is not there, nor the sources to tell whether it is up to date%n",
        file);
  }
}
