package dev.nativebound.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The crate that the annotation processor wrote for a library, in the build folder of a class.
 *
 * <p>It has no class: what is kept with a loaded library would keep the class's loader.
 *
 * @param layout of the build of the class, empty when that is in a jar
 */
record EmittedCrate(Optional<BuildLayout> layout, String library) {
  private static final List<String> GENERATED_SOURCES =
      List.of(
          "generated-sources/annotations",
          "generated-test-sources/test-annotations",
          "generated/sources/annotationProcessor/java/main",
          "generated/sources/annotationProcessor/java/test");

  static EmittedCrate of(LibraryRequest request) {
    Optional<Path> classes = CodeFolder.of(request.type());
    return new EmittedCrate(
        classes.isPresent() ? Optional.of(BuildLayout.of(classes.get())) : Optional.empty(),
        request.library());
  }

  /** Whether a file is in the project that Maven or Gradle built the class in. */
  boolean isInProjectOf(Path file) {
    return tool() != BuildTool.UNKNOWN
        && layout.flatMap(BuildLayout::project).filter(file::startsWith).isPresent();
  }

  /** Its folder; empty when the class is in a jar, or its build is laid out otherwise. */
  Optional<Path> folder() {
    return layout.stream()
        .flatMap(build -> build.buildFolders().stream())
        .flatMap(folder -> GENERATED_SOURCES.stream().map(folder::resolve))
        .map(sources -> sources.resolve("rust").resolve(library))
        .filter(crate -> Files.isRegularFile(crate.resolve("Cargo.toml")))
        .findFirst();
  }

  /** Its folder, or what it is, to be read after "in". */
  String place() {
    return folder().map(Path::toString).orElse("the emitted crate");
  }

  /** What to run for a library to be built again, to be read after "run". */
  String rebuild(Path file) {
    return compileAnd(CargoProfile.of(file, layout)) + place();
  }

  /** What to run where there is no library yet; empty when the class is in a jar. */
  Optional<String> build() {
    return layout.map(CargoProfile::of).map(this::build);
  }

  private String build(CargoProfile profile) {
    return folder()
        .map(crate -> "`" + profile.command() + "` in " + crate)
        .orElseGet(
            () ->
                compileAnd(profile)
                    + "the crate that the annotation processor writes ("
                    + tool().generatedSources()
                    + "/rust/"
                    + library
                    + ")");
  }

  private String compileAnd(CargoProfile profile) {
    return tool().compile() + ", then `" + profile.command() + "` in ";
  }

  private BuildTool tool() {
    return layout.map(BuildLayout::tool).orElse(BuildTool.UNKNOWN);
  }
}
