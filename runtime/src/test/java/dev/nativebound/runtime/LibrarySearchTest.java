package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class LibrarySearchTest {
  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path project;
  private Path classes;
  private BoundClass bound;

  @BeforeEach
  void setUp() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
    classes = project.resolve("target/classes");
    bound = BoundClass.in(classes);
  }

  @Test
  void whatIsSaidExplicitlyComesFirst() throws IOException {
    Path explicit = BoundClass.touch(project.resolve("explicit").resolve(BoundClass.FILE));
    Path system = BoundClass.touch(project.resolve("system").resolve(BoundClass.FILE));
    Path built = BoundClass.touch(project.resolve("target/cargo/debug").resolve(BoundClass.FILE));
    BoundClass.touch(classes.resolve(BoundClass.RESOURCE));

    assertThat(found().origin()).isEqualTo("the debug build of this project");
    assertThat(path()).isEqualTo(built);

    System.setProperty("java.library.path", system.getParent().toString());
    assertThat(found().origin()).isEqualTo("found through the system property java.library.path");
    assertThat(path()).isEqualTo(system);

    System.setProperty("nativebound.library.path", explicit.getParent().toString());
    assertThat(found().origin())
        .isEqualTo("found through the system property nativebound.library.path");
    assertThat(path()).isEqualTo(explicit);
  }

  @Test
  void packagedLibraryComesLast() throws IOException {
    Path resource = BoundClass.touch(classes.resolve(BoundClass.RESOURCE));

    assertThat(found().origin()).isEqualTo("extracted from " + resource.toUri().toURL());
  }

  @Test
  void folderListTakesTheFirstThatHasTheLibrary() throws IOException {
    Path empty = Files.createDirectory(project.resolve("empty"));
    Path second = BoundClass.touch(project.resolve("second").resolve(BoundClass.FILE));
    Path third = BoundClass.touch(project.resolve("third").resolve(BoundClass.FILE));

    System.setProperty(
        "nativebound.library.path",
        BoundClass.pathList(empty, second.getParent(), third.getParent()));

    assertThat(path()).isEqualTo(second);
  }

  @Test
  void fileInTheListIsTheLibraryIfItHasItsName() throws IOException {
    Path other = BoundClass.touch(project.resolve(System.mapLibraryName("other")));
    Path library = BoundClass.touch(project.resolve("elsewhere").resolve(BoundClass.FILE));

    System.setProperty("nativebound.library.path", BoundClass.pathList(other, library));

    assertThat(path()).isEqualTo(library);
  }

  @Test
  void relativeFolderBecomesAnAbsolutePathBecauseTheJvmWantsOne() throws IOException {
    Path library = BoundClass.touch(project.resolve("lib").resolve(BoundClass.FILE));
    Path relative = Path.of("").toAbsolutePath().relativize(library.getParent());

    System.setProperty("nativebound.library.path", relative.toString());

    assertThat(path().isAbsolute()).isTrue();
    assertThat(Files.isSameFile(path(), library)).isTrue();
  }

  @Test
  void nothingFoundListsEveryPlaceInOrder() {
    Path a = project.resolve("a");
    Path b = project.resolve("b");
    System.setProperty("java.library.path", BoundClass.pathList(a, b));

    NativeLibraryError error = assertThrows(NativeLibraryError.class, this::found);

    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            """
            the native library text_stats of demo.TextStats was not found: there is no %1$s for %2$s in
              nativebound.library.path
                (not set)
              java.library.path
                %4$s
                %5$s
              the build folders of demo.TextStats
                %3$s/target/cargo/release
                %3$s/target/cargo/debug
              the class path or module of demo.TextStats
                META-INF/native/text_stats/%2$s/%1$s
            build it: `mvn compile`, then `cargo build --release` in the crate that the annotation \
            processor writes (target/generated-sources/annotations/rust/text_stats); \
            or name the folder it is in: -Dnativebound.library.path=<folder>"""
                .formatted(BoundClass.FILE, BoundClass.PLATFORM, project, a, b));
  }

  private FoundLibrary found() {
    return LibrarySearch.find(bound.request());
  }

  private Path path() {
    return ((LibraryFile) found()).path();
  }

  @Test
  void whatIsToBeRunIsWhatTheProjectBuilds() throws IOException {
    assertThat(message()).contains("build it: `mvn compile`, then `cargo build --release` in the ");

    Files.createDirectories(project.resolve("target/cargo/debug"));
    assertThat(message()).contains("build it: `mvn compile`, then `cargo build` in the crate");

    Files.writeString(project.resolve("pom.xml"), "<executable>cargo</executable> --release");
    assertThat(message()).contains("build it: `mvn compile`, then `cargo build --release` in the ");

    Files.createDirectories(project.resolve("target/cargo/release"));
    Files.writeString(project.resolve("pom.xml"), "<executable>cargo</executable>");
    assertThat(message()).contains("build it: `mvn compile`, then `cargo build` in the crate");

    Path crate = project.resolve("target/generated-sources/annotations/rust/text_stats");
    BoundClass.touch(crate.resolve("Cargo.toml"));
    assertThat(message()).contains("build it: `cargo build` in " + crate + "; or name");
  }

  @Test
  void fileOfAWorktreeIsNoBuildFile() throws IOException {
    Files.delete(project.resolve("pom.xml"));

    Files.writeString(project.resolve(".git"), "gitdir: /home/me/cargo/.git/worktrees/demo");

    assertThat(message())
        .contains("build it: the Java compiler, then `cargo build --release` in the ");
  }

  @Test
  void gradleIsNotToldToRunMaven() throws IOException {
    Files.delete(project.resolve("pom.xml"));
    Files.createFile(project.resolve("build.gradle.kts"));
    bound = BoundClass.in(project.resolve("build/classes/java/main"));

    assertThat(message())
        .contains(
            "  the build folders of demo.TextStats\n    %1$s/release\n    %1$s/debug\n  the class path"
                .formatted(project.resolve("build/cargo")));
    assertThat(message())
        .contains(
            "build it: `gradle compileJava`, then `cargo build --release` in the crate that the"
                + " annotation processor writes (build/generated/sources/annotationProcessor/java/main"
                + "/rust/text_stats); or name");
  }

  @Test
  void aJarWithoutALibraryIsToBePacked() throws IOException {
    Path jar = project.resolve("app.jar");
    bound = BoundClass.inJar(jar);

    assertThat(message())
        .contains("    (none: the class is in no folder, but from " + jar.toUri().toURL() + ")\n");
    assertThat(message())
        .contains("pack it as " + BoundClass.RESOURCE + " into what the class comes from; or name");
  }

  private String message() {
    return assertThrows(NativeLibraryError.class, this::found).getMessage();
  }
}
