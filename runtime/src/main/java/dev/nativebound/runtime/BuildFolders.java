package dev.nativebound.runtime;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the build of a class put its library: beside the classes, as long as they are in a folder
 * and not in a jar.
 *
 * <p>Builds hand cargo a target directory in their own build folder, {@code target/cargo} or {@code
 * build/cargo}. A release build is preferred to a debug one, and errors say which it was.
 */
final class BuildFolders implements LibrarySearch.Rule {
  /**
   * From {@code build/classes/java/main} it is five to the project, the deepest of the usual
   * layouts.
   */
  private static final int MOST_PARENTS = 5;

  private static final List<String> CARGO_FOLDERS = List.of("target/cargo", "build/cargo", "cargo");
  private static final List<String> PROJECT_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", ".git");

  @Override
  public Optional<LibraryFile> find(LibraryRequest request, LookedIn looked) {
    looked.rule("the build folders of " + request.type().getName());
    Optional<Path> classes = classesFolder(request.type());
    if (classes.isEmpty()) {
      looked.place("(none: the class is not in a folder)");
    }
    return classes.stream()
        .flatMap(folder -> cargoFolders(folder).stream())
        .flatMap(folder -> builtIn(folder, request, looked).stream())
        .findFirst();
  }

  /** The folders that may be the build folder of a folder of classes, the nearest first. */
  static Stream<Path> around(Path classes) {
    return cargoFolders(classes).stream().map(Path::getParent).distinct();
  }

  /** The folder of a class; empty when it is in a jar, or comes from elsewhere. */
  static Optional<Path> classesFolder(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isDirectory);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // not a file: a jar in a jar, a network, a loader's own scheme
    }
  }

  private static Set<Path> cargoFolders(Path classes) {
    Set<Path> folders = new LinkedHashSet<>();
    Path folder = classes.toAbsolutePath().normalize();
    for (int parents = 0; parents < MOST_PARENTS && !isProject(folder); parents++) {
      folder = folder.getParent();
      if (folder == null || isOpenToAll(folder)) {
        break;
      }
      CARGO_FOLDERS.stream().map(folder::resolve).forEach(folders::add);
    }
    return folders;
  }

  /** Beyond a project's root are other projects, whose libraries are not this class's. */
  private static boolean isProject(Path folder) {
    return PROJECT_FILES.stream().map(folder::resolve).anyMatch(Files::exists);
  }

  /** In a folder such as {@code /tmp} a library may be anybody's. */
  private static boolean isOpenToAll(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // Windows has no such folder above a user's own
    }
  }

  private static Optional<LibraryFile> builtIn(
      Path cargo, LibraryRequest request, LookedIn looked) {
    Path release = cargo.resolve("release").resolve(request.fileName());
    Path debug = cargo.resolve("debug").resolve(request.fileName());
    looked.place(release.getParent());
    if (Files.isRegularFile(release)) {
      return Optional.of(releaseBuild(release, debug, EmittedCrate.of(request)));
    }
    looked.place(debug.getParent());
    return Files.isRegularFile(debug)
        ? Optional.of(debugBuild(debug, EmittedCrate.of(request)))
        : Optional.empty();
  }

  private static LibraryFile releaseBuild(Path release, Path debug, EmittedCrate crate) {
    String origin = "the release build of this project";
    String note = ", preferred to the debug build beside it, which is newer";
    return LibraryFile.inPlace(
        release,
        isNewer(debug, release) ? origin + note : origin,
        () -> crate.rebuild("cargo build --release"));
  }

  private static LibraryFile debugBuild(Path debug, EmittedCrate crate) {
    return LibraryFile.inPlace(
        debug, "the debug build of this project", () -> crate.rebuild("cargo build"));
  }

  private static boolean isNewer(Path debug, Path release) {
    try {
      return Files.isRegularFile(debug)
          && Files.getLastModifiedTime(debug).compareTo(Files.getLastModifiedTime(release)) > 0;
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }
}
