package dev.nativebound.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Has the JVM load a library.
 *
 * @param request for whom
 * @param systemLoad {@link System#load} as the bound class calls it
 */
record LibraryLoad(LibraryRequest request, SystemLoad systemLoad) {
  /**
   * Loads the file, or a copy of it.
   *
   * @return what was loaded
   * @throws NativeLibraryError when the JVM refuses
   */
  LibraryFile load(LibraryFile file) {
    if (isMappedAsItWas(file)) {
      return copy(file, "of which this process still has an earlier version");
    }
    try {
      link(file);
      return file;
    } catch (UnsatisfiedLinkError e) {
      if (isInAnotherLoader(e)) {
        return copy(file, "which another class loader has loaded");
      }
      throw LoadFailure.refused(file, request, Optional.empty(), e);
    }
  }

  /**
   * Loads a packed library from the first place where that can be done.
   *
   * @throws NativeLibraryError when there is none, or the library is none for this machine
   */
  LibraryFile load(PackedLibrary library) {
    return loadFrom(library, Places.of(library));
  }

  private LibraryFile loadFrom(LibrarySource library, List<Place> places) {
    Attempts attempts = new Attempts(library, request);
    for (Place place : places) {
      Optional<LibraryFile> loaded = tryAt(place, library, attempts);
      if (loaded.isPresent()) {
        return loaded.get();
      }
    }
    throw attempts.failure();
  }

  private Optional<LibraryFile> tryAt(Place place, LibrarySource library, Attempts attempts) {
    LibraryFile file;
    try {
      file = place.put(library);
    } catch (IOException e) {
      attempts.notPut(place, e);
      return Optional.empty();
    }
    if (isMappedAsItWas(file)) {
      attempts.inUse(place);
      return Optional.empty();
    }
    try {
      link(file);
      return Optional.of(file);
    } catch (UnsatisfiedLinkError e) {
      attempts.notLoaded(place, file, e);
      return Optional.empty();
    }
  }

  /** The JVM's own {@link UnsatisfiedLinkError} goes on. */
  private void link(LibraryFile file) {
    try {
      systemLoad.load(file.path().toString());
    } catch (IllegalCallerException e) {
      throw LoadFailure.forbidden(request.type(), e);
    }
  }

  private LibraryFile copy(LibraryFile file, String why) {
    return loadFrom(new CopiedLibrary(file, why), Places.ofCopies());
  }

  /** Nobody has had the name of a private file before. */
  private static boolean isMappedAsItWas(LibraryFile file) {
    return file.lease() == null && MappedFiles.OF_THIS_PROCESS.haveEarlierVersionOf(file.path());
  }

  /**
   * Only the JVM's text tells: other runtimes of ours, and other loaders, do not know of each
   * other.
   */
  static boolean isInAnotherLoader(UnsatisfiedLinkError e) {
    String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("already loaded in another classloader");
  }
}
