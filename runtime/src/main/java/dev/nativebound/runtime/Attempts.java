package dev.nativebound.runtime;

import java.io.IOException;

/** Where a library was put, or was to be put, and why the JVM could not load it there. */
final class Attempts {
  private final LibrarySource library;
  private final LibraryRequest request;
  private final StringBuilder text = new StringBuilder();
  private Throwable last;

  Attempts(LibrarySource library, LibraryRequest request) {
    this.library = library;
    this.request = request;
  }

  /**
   * It could not be put there.
   *
   * @throws NativeLibraryError when it is the library that is at fault
   */
  void notPut(Place place, IOException reason) {
    if (reason instanceof DamagedLibraryException) {
      throw LoadFailure.damaged(library.toString(), request, reason);
    }
    add(place, reason.toString(), reason);
  }

  /** What was there before is still mapped, and the linker would take that. */
  void inUse(Place place) {
    add(place, "this process still has an earlier version of it", last);
  }

  /**
   * It was put there, and not loaded. In the cache somebody may have damaged it, or another class
   * loader has it; a file that was written just now is what it is.
   *
   * @throws NativeLibraryError when it is the library that is at fault
   */
  void notLoaded(Place place, LibraryFile file, UnsatisfiedLinkError reason) {
    boolean isNoexec = LoadFailure.isNoexec(reason);
    if (file.lease() != null && !isNoexec) {
      throw LoadFailure.refused(file, request, library.index(), reason);
    }
    add(place, (isNoexec ? "it seems to be mounted noexec: " : "") + reason.getMessage(), reason);
  }

  private void add(Place place, String reason, Throwable cause) {
    text.append("  ").append(place).append(": ").append(reason).append('\n');
    last = cause;
  }

  /** That there is no place more. */
  NativeLibraryError failure() {
    return LoadFailure.nowhere(library.toString(), request, text.toString(), last);
  }
}
