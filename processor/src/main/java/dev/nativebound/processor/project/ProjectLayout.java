package dev.nativebound.processor.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The folders of a project, found from that of its generated sources.
 *
 * @param root the folder with the build file
 * @param buildFolder what the build tool makes, and {@code clean} removes: {@code target} or {@code
 *     build}
 * @param hasBuildFile whether there is one, or a repository's folder
 * @param isTest whether test sources are being compiled
 */
record ProjectLayout(
    Path sourceOutput, Path root, Path buildFolder, boolean hasBuildFile, boolean isTest) {
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", ".git");

  /** Without a build file, the folder above the generated sources stands in for the root. */
  static ProjectLayout of(Path sourceOutput) {
    Optional<Path> found = rootOf(sourceOutput);
    Path root = found.orElseGet(() -> parentOf(sourceOutput));
    Path inRoot = root.relativize(sourceOutput);
    Path first = root.resolve(inRoot.getName(0));
    Path buildFolder = inRoot.getNameCount() > 1 ? first : root.resolve("target");
    return new ProjectLayout(sourceOutput, root, buildFolder, found.isPresent(), isTest(inRoot));
  }

  /** Where the user's crate is looked for when no option names it. */
  Path defaultCrate() {
    return root.resolve("src").resolve(isTest ? "test" : "main").resolve("rust");
  }

  /** The main sources' crate, whose name the library's comes from. */
  Path mainCrate() {
    return root.resolve("src").resolve("main").resolve("rust");
  }

  /** The folder of the crate emitted for {@code library}. */
  Path emittedCrate(String library) {
    return sourceOutput.resolve("rust").resolve(library);
  }

  /**
   * Cargo's output, in the build folder: what is in the generated sources is wiped at every Java
   * edit.
   */
  Path cargoTarget() {
    return buildFolder.resolve("cargo");
  }

  private static Optional<Path> rootOf(Path start) {
    for (Path at = start.getParent(); at != null; at = at.getParent()) {
      Path folder = at;
      if (BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Path parentOf(Path folder) {
    return Optional.ofNullable(folder.getParent()).orElse(folder);
  }

  /**
   * Maven: {@code generated-test-sources/test-annotations}; Gradle: {@code
   * …/annotationProcessor/java/test}.
   */
  private static boolean isTest(Path inRoot) {
    return StreamSupport.stream(inRoot.spliterator(), false)
        .map(Path::toString)
        .anyMatch(name -> name.equals("test") || name.equals("generated-test-sources"));
  }
}
