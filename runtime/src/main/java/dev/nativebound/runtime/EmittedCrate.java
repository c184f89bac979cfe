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
 * @param classes the folder of the class, empty when it is in a jar
 */
record EmittedCrate(Optional<Path> classes, String library) {
  private static final List<String> GENERATED_SOURCES =
      List.of(
          "generated-sources/annotations",
          "generated-test-sources/test-annotations",
          "generated/sources/annotationProcessor/java/main",
          "generated/sources/annotationProcessor/java/test");

  static EmittedCrate of(LibraryRequest request) {
    return new EmittedCrate(BuildFolders.classesFolder(request.type()), request.library());
  }

  /** Its folder; empty when the class is in a jar, or its build is laid out otherwise. */
  Optional<Path> folder() {
    return classes.stream()
        .flatMap(BuildFolders::around)
        .flatMap(folder -> GENERATED_SOURCES.stream().map(folder::resolve))
        .map(sources -> sources.resolve("rust").resolve(library))
        .filter(crate -> Files.isRegularFile(crate.resolve("Cargo.toml")))
        .findFirst();
  }

  /** What to run, to be read after "run". */
  String rebuild(String cargo) {
    String place = folder().map(Path::toString).orElse("the emitted crate");
    return "`mvn compile`, then `" + cargo + "` in " + place;
  }
}
