package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the build that made a folder of classes is laid out, as far as the files around it tell.
 *
 * @param above the folders above the classes, the nearest first, up to the project's own
 * @param project the folder with the build's file, where there is one
 */
record BuildLayout(List<Path> above, Optional<Path> project) {
  /**
   * From {@code build/classes/java/main} it is five to the project, the deepest of the usual
   * layouts.
   */
  private static final int MOST_PARENTS = 5;

  /** The layout around a folder of classes. */
  static BuildLayout of(Path classes) {
    List<Path> above = new ArrayList<>();
    Path folder = classes.toAbsolutePath().normalize();
    while (above.size() < MOST_PARENTS && !BuildTool.isProject(folder)) {
      Path parent = folder.getParent();
      if (parent == null || isOpenToAll(parent)) {
        break;
      }
      above.add(parent);
      folder = parent;
    }
    return new BuildLayout(List.copyOf(above), Optional.of(folder).filter(BuildTool::isProject));
  }

  /** In a folder such as {@code /tmp} a library, or a build's file, may be anybody's. */
  private static boolean isOpenToAll(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // Windows has no such folder above a user's own
    }
  }

  /** The tool whose file is in the project's folder. */
  BuildTool tool() {
    return project.map(BuildTool::of).orElse(BuildTool.UNKNOWN);
  }

  /** The target directories that cargo may have been given, the nearest first. */
  Set<Path> cargoFolders() {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path folder : above) {
      cargoFoldersIn(folder).stream().map(folder::resolve).forEach(folders::add);
    }
    return folders;
  }

  /** The folders that may be the build's own, the nearest first. */
  List<Path> buildFolders() {
    return cargoFolders().stream().map(Path::getParent).distinct().toList();
  }

  private List<String> cargoFoldersIn(Path folder) {
    if (project.filter(folder::equals).isPresent()) {
      return BuildTool.cargoFolders(folder);
    }
    if (isAmongClasses(folder)) {
      return List.of();
    }
    return isBuildFolder(folder) || project.isPresent()
        ? List.of("cargo")
        : BuildTool.ANY_CARGO_FOLDER;
  }

  /** In {@code build/classes} and {@code build/classes/java} are classes alone. */
  private boolean isAmongClasses(Path folder) {
    return above.subList(above.indexOf(folder), above.size()).stream()
        .takeWhile(parent -> !isBuildFolder(parent))
        .anyMatch(parent -> parent.endsWith("classes"));
  }

  private static boolean isBuildFolder(Path folder) {
    return folder.endsWith("target") || folder.endsWith("build");
  }
}
