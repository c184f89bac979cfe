package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
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

  /** With the list that cargo writes beside a library: what it lists decides. */
  @Test
  void aReleaseBuildRunsUntilItsSourcesAreEdited() throws IOException {
    Path release = put("target/cargo/release");
    String list = "lib" + project.library() + ".d";
    Project.copy(
        CargoBuild.targetDirectory().resolve("debug").resolve(list), release.resolveSibling(list));
    Path debug = put("target/cargo/debug");
    Files.setLastModifiedTime(debug, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(runPlain().expect(FOUND).errors()).isEmpty();

    versions.java("sum(int a", "sum(byte a");
    runPlain().expect("demo.Api and " + debug + " (the debug build, newer than the release build");
    versions.java();
    Path lib = project.rustCrate().resolve("src/lib.rs");
    Files.setLastModifiedTime(lib, FileTime.from(Instant.now().plusSeconds(30)));
    assertThat(runPlain().expect(FOUND).errors())
        .isEqualTo(
            "nativebound: "
                + debug
                + " is loaded, and not the release build beside it, which is older than its sources:"
                + " `cargo build --release` in "
                + project.emittedCrate()
                + " makes that anew\n");
    Files.setLastModifiedTime(release, FileTime.from(Instant.now().plusSeconds(90)));
    assertThat(runPlain().expect(FOUND).errors()).isEmpty();
  }

  @Test
  void ofTwoBuildsOfOneTimeTheReleaseBuildRuns() throws IOException {
    Path release = put("target/cargo/release");
    FileTime time = Files.getLastModifiedTime(release);
    Files.setLastModifiedTime(put("target/cargo/debug"), time);
    versions.java("sum(int a", "sum(byte a");
    runPlain()
        .expect("demo.Api and " + release + " (the release build of this project) were built from")
        .expect("run `mvn compile`, then `cargo build --release` in " + project.emittedCrate());
  }

  @Test
  void inAJar() throws IOException {
    Path jar = LibraryJar.of(project, versions.library(), platform);
    ChildJvm inJar = plain().withClasspath(jar, Classpath.runtime());
    inJar.run("demo.Main").expect(FOUND);
    Jdk.jdk25().ifPresent(jdk -> inJar.in(jdk).run("demo.Main").expect(FOUND));
  }

  /** What the second start has no other place for comes from the cache. */
  @Test
  void inTheCache() throws IOException {
    Path jar = LibraryJar.indexed(project, versions.library(), platform);
    Path home = project.remove("target/home").root().resolve("target/home");
    Files.createDirectories(home);
    Path cached = home.resolve(".cache/nativebound").resolve(LibraryJar.sha256(library));
    ChildJvm inJar =
        plain()
            .withClasspath(jar, Classpath.runtime())
            .in(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", ""));
    ChildJvm again = inJar.with("-Djava.io.tmpdir=/nowhere");

    again.with("-Dnativebound.cache=off").run("demo.Main").expect("could be put nowhere");
    again.in(Map.of("HOME", "", "XDG_CACHE_HOME", "")).run("demo.Main").expect("HOME is not set");
    assertThat(Files.exists(cached)).isFalse();
    inJar.run("demo.Main").expect(FOUND);
    assertThat(Project.files(home)).containsExactly(cached.resolve(library.getFileName()));
    again.run("demo.Main").expect(FOUND);
    again.with("-Dnativebound.cache=verify").run("demo.Main").expect(FOUND);
    Jdk.jdk25().ifPresent(jdk -> again.in(jdk).run("demo.Main").expect(FOUND));
  }

  @Test
  void nowhere() {
    runPlain()
        .expect("dev.nativebound.runtime.NativeLibraryError: the native library search of demo.Api")
        .expect("there is no " + library.getFileName() + " for " + platform + " in\n")
        .expect("  nativebound.library.path\n    (not set)\n  java.library.path\n")
        .expect(
            "  the build folders of demo.Api\n    "
                + project.root().resolve("target/cargo/release")
                + "\n    "
                + project.root().resolve("target/cargo/debug")
                + "\n  the class path or module of demo.Api\n    META-INF/native/search/"
                + platform)
        .expect(
            "build it: `cargo build --release` in "
                + project.emittedCrate()
                + "; or name the folder")
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
