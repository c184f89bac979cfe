package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What builds a project, by the file in its folder. */
enum BuildTool {
  MAVEN("`mvn compile`", "target/generated-sources/annotations"),
  GRADLE("`gradle compileJava`", "build/generated/sources/annotationProcessor/java/main"),

  /** Whatever calls javac: only the project's root is known. */
  UNKNOWN("the Java compiler", "target/generated-sources/annotations");

  /** Where cargo may have built when no file says by whom. */
  static final List<String> ANY_CARGO_FOLDER = List.of("target/cargo", "build/cargo", "cargo");

  private final String compile;
  private final String generatedSources;

  BuildTool(String compile, String generatedSources) {
    this.compile = compile;
    this.generatedSources = generatedSources;
  }

  /** Beyond a project's root are other projects, whose libraries are not this class's. */
  static boolean isProject(Path folder) {
    return Stream.of(values()).anyMatch(tool -> tool.file(folder).isPresent());
  }

  /** The tool of a project's folder; one that has the files of two is the first's. */
  static BuildTool of(Path project) {
    return Stream.of(values())
        .filter(tool -> tool.file(project).isPresent())
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** What runs javac with the annotation processor, to be read after "run". */
  String compile() {
    return compile;
  }

  /** Where the annotation processor writes, from the project's folder. */
  String generatedSources() {
    return generatedSources;
  }

  /** The target directories that cargo may have, from the project's folder. */
  static List<String> cargoFolders(Path project) {
    List<String> folders =
        Stream.of(values())
            .filter(tool -> tool.file(project).isPresent())
            .flatMap(tool -> tool.cargoFolder().stream())
            .toList();
    return folders.isEmpty() ? ANY_CARGO_FOLDER : folders;
  }

  /** Whether the project's own build makes release builds; empty when it does not tell. */
  Optional<Boolean> buildsRelease(Path project) {
    return file(project)
        .filter(file -> this != UNKNOWN && Files.isRegularFile(file))
        .map(BuildTool::text)
        .filter(text -> text.contains("cargo"))
        .map(text -> text.contains("--release"));
  }

  private Optional<Path> file(Path project) {
    return files().stream().map(project::resolve).filter(Files::exists).findFirst();
  }

  private List<String> files() {
    return switch (this) {
      case MAVEN -> List.of("pom.xml");
      case GRADLE -> List.of("build.gradle", "build.gradle.kts");
      case UNKNOWN -> List.of(".git");
    };
  }

  private Optional<String> cargoFolder() {
    return switch (this) {
      case MAVEN -> Optional.of("target/cargo");
      case GRADLE -> Optional.of("build/cargo");
      case UNKNOWN -> Optional.empty();
    };
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1); // for words in ASCII
    } catch (IOException e) {
      return ""; // gone meanwhile
    }
  }
}
