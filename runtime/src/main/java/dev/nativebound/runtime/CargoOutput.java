package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The builds of a library in one target directory of cargo.
 *
 * <p>Of a release and a debug build the release build goes first, unless the debug build is newer
 * and the release build is older than its own sources: then it would run what somebody has edited
 * since, and the debug build, which has the edit, is taken and said so. A release build that cargo
 * would not make anew is not replaced, however new the debug build is.
 *
 * @param folder the target directory
 */
record CargoOutput(Path folder) {
  /** The library to load. */
  Optional<LibraryFile> library(LibraryRequest request, LookedIn looked) {
    Path release = folder.resolve("release").resolve(request.fileName());
    Path debug = folder.resolve("debug").resolve(request.fileName());
    looked.place(release.getParent());
    looked.place(debug.getParent());
    boolean isReleased = Files.isRegularFile(release);
    if (!Files.isRegularFile(debug)) {
      return isReleased
          ? Optional.of(built(release, "the release build", request))
          : Optional.empty();
    }
    if (!isReleased) {
      return Optional.of(built(debug, "the debug build", request));
    }
    return Optional.of(newest(release, debug, request));
  }

  private static LibraryFile newest(Path release, Path debug, LibraryRequest request) {
    if (!isNewer(debug, release)) {
      return built(release, "the release build", request);
    }
    if (SourceList.of(release).allOlderThan(release)) {
      return built(release, "the release build, whose sources are as they were,", request);
    }
    say(debug, EmittedCrate.of(request));
    return built(debug, "the debug build, newer than the release build beside it,", request);
  }

  /** Whoever built the release build on purpose is told that it does not run. */
  private static void say(Path debug, EmittedCrate crate) {
    System.err.printf(
        "nativebound: %s is loaded, and not the release build beside it, which is older than its"
            + " sources: `%s` in %s makes that anew%n",
        debug, CargoProfile.RELEASE.command(), crate.place());
  }

  private static LibraryFile built(Path file, String which, LibraryRequest request) {
    EmittedCrate crate = EmittedCrate.of(request);
    return LibraryFile.inPlace(file, which + " of this project", () -> crate.rebuild(file));
  }

  private static boolean isNewer(Path debug, Path release) {
    try {
      FileTime released = Files.getLastModifiedTime(release);
      return Files.getLastModifiedTime(debug).compareTo(released) > 0;
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }
}
