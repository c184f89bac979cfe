package dev.nativebound.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a class finds its library, and what it says where it does not. */
final class LibrarySearchTest {
  private static final String FOUND = "answer 42\nloaded\n";

  private static Versions versions;
  private static Project project;
  private static Path library;
  private static String platform;

  @BeforeAll
  static void build() {
    versions = Versions.first("search");
    project = versions.project();
    library = versions.library().file();
    platform = LibraryJar.platformIn(runPlain());
  }

  @BeforeEach
  void onlyTheClasses() {
    project.remove("target/cargo/debug").remove("target/cargo/release");
    versions.java();
  }

  private static ChildJvm plain() {
    return ChildJvm.of(Jdk.ofThisBuild(), project);
  }

  private static Path put(String folder) {
    return Project.copy(library, project.root().resolve(folder).resolve(library.getFileName()));
  }

  private static Outcome runPlain() {
    return plain().run("demo.Main");
  }

  @Test
  void inItsOwnProperty() {
    plain()
        .with("-Dnativebound.library.path=" + library.getParent())
        .run("demo.Main")
        .expect(FOUND);
    plain().with("-Dnativebound.library.path=/nowhere:" + library).run("demo.Main").expect(FOUND);
  }

  @Test
  void inTheJvmsProperty() {
    plain().with("-Djava.library.path=" + library.getParent()).run("demo.Main").expect(FOUND);
  }

  @Test
  void inTheBuildFolder() {
    put("target/cargo/debug");
    runPlain().expect(FOUND);
  }

  @Test
  void aReleaseBuildIsPreferred() throws IOException {
    Path release = put("target/cargo/release");
    Files.setLastModifiedTime(release, FileTime.from(Instant.now().minusSeconds(60)));
    put("target/cargo/debug");
    versions.java("sum(int a", "sum(byte a");
    runPlain()
        .expect(
            "demo.Api and "
                + release
                + " (the release build of this project, preferred to the debug build beside it,"
                + " which is newer) were built from different declarations")
        .expect("run `mvn compile`, then `cargo build --release` in " + project.emittedCrate());
  }

  @Test
  void inAJar() throws IOException {
    Path jar = LibraryJar.of(project, versions.library(), platform);
    ChildJvm inJar = plain().withClasspath(jar, Classpath.runtime());
    inJar.run("demo.Main").expect(FOUND);
    Jdk.jdk25().ifPresent(jdk -> inJar.in(jdk).run("demo.Main").expect(FOUND));
  }

  @Test
  void nowhere() {
    runPlain()
        .expect("dev.nativebound.runtime.NativeLibraryError: the native library search of demo.Api")
        .expect("there is no " + library.getFileName() + " for " + platform + " in\n")
        .expect("  nativebound.library.path\n    (not set)\n  java.library.path\n")
        .expect(
            "  the build folders of demo.Api\n    "
                + project.root().resolve("target/target/cargo/release"))
        .expect("    " + project.root().resolve("target/cargo/debug") + "\n")
        .expect("  the class path or module of demo.Api\n    META-INF/native/search/" + platform)
        .expect("build it: `cargo build` in " + project.emittedCrate() + "; or name the folder")
        .expect("-Dnativebound.library.path=<folder>");
  }

  @Test
  void notALibrary() {
    project.write("target/cargo/debug/" + library.getFileName(), "no library");
    runPlain()
        .expect("dev.nativebound.runtime.NativeLibraryError: " + project.root())
        .expect("cannot be loaded on " + platform)
        .expect("caused by java.lang.UnsatisfiedLinkError");
  }
}
