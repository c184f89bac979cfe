package dev.nativebound.runtime;

import java.util.List;
import java.util.Optional;

/**
 * Looks for a library, rule after rule: what somebody said explicitly comes before what is only
 * near.
 */
final class LibrarySearch {
  private static final List<Rule> RULES =
      List.of(
          PathProperty.NATIVEBOUND_LIBRARY_PATH,
          PathProperty.JAVA_LIBRARY_PATH,
          new BuildFolders(),
          new PackagedLibrary());

  /** One way to find a library. */
  interface Rule {
    /**
     * Looks for the library.
     *
     * @param looked is told each place, also the one with the library
     * @throws NativeLibraryError when there is one that cannot be used
     */
    Optional<FoundLibrary> find(LibraryRequest request, LookedIn looked);
  }

  private LibrarySearch() {}

  /**
   * The library of the first rule that finds one.
   *
   * @throws NativeLibraryError that lists every place, when none does
   */
  static FoundLibrary find(LibraryRequest request) {
    LookedIn looked = new LookedIn();
    for (Rule rule : RULES) {
      Optional<FoundLibrary> found = rule.find(request, looked);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw notFound(request, looked);
  }

  private static NativeLibraryError notFound(LibraryRequest request, LookedIn looked) {
    String message =
        """
        the native library %s of %s was not found: there is no %s for %s in
        %s%s; or name the folder it is in: -D%s=<folder>"""
            .formatted(
                request.library(),
                request.type().getName(),
                request.fileName(),
                request.platform(),
                looked,
                wayOut(request),
                PathProperty.NATIVEBOUND_LIBRARY_PATH.property());
    return new NativeLibraryError(message, null);
  }

  private static String wayOut(LibraryRequest request) {
    return EmittedCrate.of(request)
        .build()
        .map(commands -> "build it: " + commands)
        .orElseGet(() -> "pack it as " + request.resource() + " into what the class comes from");
  }
}
