package dev.nativebound.integration;

import java.nio.file.Path;

/**
 * A project's native library, built.
 *
 * @param file a copy of its own: a later build of another version leaves it alone
 */
record Library(Path file) {
  /** Compiles both sides of a project; neither may fail or warn. */
  static Library build(Project project) {
    JavaCompilation.of(project).run().expectSuccess();
    return cargo(project);
  }

  /** Compiles the Rust side of a project whose Java was compiled. */
  static Library cargo(Project project) {
    return cargo(project, CargoBuild.of(project), "debug");
  }

  /** Likewise, as it is released. */
  static Library released(Project project) {
    return cargo(project, CargoBuild.of(project).with("--release"), "release");
  }

  private static Library cargo(Project project, CargoBuild build, String folder) {
    build.run().expectSuccess().expectNot("warning:");
    String name = System.mapLibraryName(project.library());
    Path copy = project.root().resolve("target/native").resolve(name);
    Project.copy(CargoBuild.targetDirectory().resolve(folder).resolve(name), copy);
    return new Library(copy);
  }

  /** The option by which a JVM finds it. */
  String option() {
    return "-Dnativebound.library.path=" + file.getParent();
  }
}
