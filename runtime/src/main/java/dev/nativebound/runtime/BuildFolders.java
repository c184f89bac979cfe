package dev.nativebound.runtime;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the build of a class put its library: beside the classes, as long as they are in a folder
 * and not in a jar.
 *
 * <p>Builds hand cargo a target directory in their own build folder, {@code target/cargo} or {@code
 * build/cargo}.
 */
final class BuildFolders implements LibrarySearch.Rule {
  @Override
  public Optional<FoundLibrary> find(LibraryRequest request, LookedIn looked) {
    looked.rule("the build folders of " + request.type().getName());
    Optional<Path> classes = CodeFolder.of(request.type());
    if (classes.isEmpty()) {
      looked.place(
          "(none: the class is in no folder, but from " + CodeFolder.nameOf(request.type()) + ")");
    }
    if (classes.isPresent()) {
      for (Path cargo : BuildLayout.of(classes.get()).cargoFolders()) {
        Optional<LibraryFile> library = new CargoOutput(cargo).library(request, looked);
        if (library.isPresent()) {
          return Optional.of(library.get());
        }
      }
    }
    return Optional.empty();
  }
}
