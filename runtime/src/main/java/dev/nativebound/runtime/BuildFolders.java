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
  public Optional<LibraryFile> find(LibraryRequest request, LookedIn looked) {
    looked.rule("the build folders of " + request.type().getName());
    Optional<Path> classes = CodeFolder.of(request.type());
    if (classes.isEmpty()) {
      looked.place(
          "(none: the class is in no folder, but from " + CodeFolder.nameOf(request.type()) + ")");
    }
    return classes.map(BuildLayout::of).stream()
        .flatMap(layout -> layout.cargoFolders().stream())
        .flatMap(cargo -> new CargoOutput(cargo).library(request, looked).stream())
        .findFirst();
  }
}
