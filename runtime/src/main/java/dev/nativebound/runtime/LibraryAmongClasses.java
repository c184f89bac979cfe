package dev.nativebound.runtime;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A packed library that lies among the classes of a project, of which the build folders have none:
 * an earlier {@code package} has left it there, and what it was copied from is gone.
 *
 * @param file the library
 * @param request for whom
 */
record LibraryAmongClasses(Path file, LibraryRequest request) {
  /**
   * Sees that no source was edited since. Where the sources are not known, standard error says what
   * is loaded. A library in a jar, or with classes that no project is around, is what it is.
   *
   * @throws NativeLibraryError when a source is newer
   */
  void requireNotStale() {
    EmittedCrate crate = EmittedCrate.of(request);
    if (!crate.isInProjectOf(file)) {
      return;
    }
    Optional<Path> folder = crate.folder();
    if (folder.isEmpty()) {
      say();
      return;
    }
    Optional<Path> edited = new ProjectSources(folder.get()).newerThan(file);
    if (edited.isPresent()) {
      throw stale(edited.get(), crate);
    }
  }

  private NativeLibraryError stale(Path source, EmittedCrate crate) {
    String message =
        """
        %s, which an earlier build has left among the classes of %s, is older than %s, \
        and what cargo built is not there: run %s"""
            .formatted(file, request.type().getName(), source, crate.build().orElse("the build"));
    return new NativeLibraryError(message, null);
  }

  private void say() {
    System.err.printf(
        "nativebound: %s is loaded, which an earlier build has left among the classes: what cargo"
            + " built is not there, nor the sources to tell whether it is up to date%n",
        file);
  }
}
