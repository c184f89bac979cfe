package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildFoldersTest {
  private final LookedIn looked = new LookedIn();

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource({
    "target/classes, target/cargo",
    "target/test-classes, target/cargo",
    "build/classes/java/main, build/cargo",
    "bin/main, target/cargo",
    "out/production/demo, build/cargo",
    "classes, cargo",
  })
  void libraryIsFoundFromTheUsualFolders(String classes, String cargo) throws IOException {
    Path library = built(cargo, "debug");

    LibraryFile found = find(classes).orElseThrow();

    assertThat(found.path()).isEqualTo(library);
    assertThat(found.toString()).isEqualTo(library + " (the debug build of this project)");
    assertThat(found.rebuild())
        .isEqualTo("the Java compiler, then `cargo build` in the emitted crate");
  }

  @Test
  void releaseIsPreferredToDebugAndSaysSo() throws IOException {
    built("target/cargo", "debug", 1);
    Path release = built("target/cargo", "release", 2);

    LibraryFile found = find("target/classes").orElseThrow();

    assertThat(found.path()).isEqualTo(release);
    assertThat(found.origin()).isEqualTo("the release build of this project");
    assertThat(found.rebuild())
        .isEqualTo("the Java compiler, then `cargo build --release` in the emitted crate");
  }

  @ParameterizedTest
  @CsvSource({
    "target/classes, target/cargo, target/generated-sources/annotations",
    "target/test-classes, target/cargo, target/generated-test-sources/test-annotations",
    "build/classes/java/main, build/cargo, build/generated/sources/annotationProcessor/java/main",
    "build/classes/java/test, build/cargo, build/generated/sources/annotationProcessor/java/test",
  })
  void emittedCrateIsNamed(String classes, String cargo, String sources) throws IOException {
    built(cargo, "release");
    BoundClass.touch(project.resolve(sources).resolve("rust/another/Cargo.toml"));
    LibraryFile found = find(classes).orElseThrow();
    assertThat(found.rebuild())
        .isEqualTo("the Java compiler, then `cargo build --release` in the emitted crate");

    Path crate = project.resolve(sources).resolve("rust/text_stats");
    BoundClass.touch(crate.resolve("Cargo.toml"));

    assertThat(found.rebuild())
        .isEqualTo("the Java compiler, then `cargo build --release` in " + crate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "build.gradle", "build.gradle.kts", ".git"})
  void otherProjectsAreNotLookedInto(String projectFile) throws IOException {
    built("target/cargo", "debug");
    BoundClass.touch(project.resolve("module").resolve(projectFile));

    assertThat(find("module/target/classes")).isEmpty();
    assertThat(looked.toString()).doesNotContain(project.resolve("target").toString());
  }

  @Test
  void folderThatAnybodyCanWriteToIsNotLookedInto() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    built("cargo", "debug");
    assertThat(find("app/classes")).isPresent();

    Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(find("app/classes")).isEmpty();
  }

  @Test
  void fileInAFolderThatAnybodyCanWriteToIsNoProjects() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path library = built("app/cargo", "debug");
    BoundClass.touch(project.resolve("pom.xml"));
    assertThat(find("app/classes").orElseThrow().path()).isEqualTo(library);

    Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxrwxrwx"));
    built("app/build/cargo", "debug");
    Files.delete(library);

    LibraryFile found = find("app/classes").orElseThrow();
    assertThat(found.path().toString()).contains("app/build/cargo");
    assertThat(found.rebuild()).startsWith("the Java compiler, then ");
  }

  @Test
  void rootOfTheFileSystemIsTheLastParent() {
    Path root = project.getRoot();

    BuildLayout layout = BuildLayout.of(root.resolve("no-such-folder").resolve("classes"));

    assertThat(layout.above()).containsExactly(root.resolve("no-such-folder"), root).inOrder();
    assertThat(layout.project()).isEmpty();
  }

  @Test
  void projectMayBeBelowAFolderThatIsCalledClasses() throws IOException {
    Path library = built("classes/app/target/cargo", "debug");

    assertThat(find("classes/app/target/classes").orElseThrow().path()).isEqualTo(library);
  }

  @Test
  void sixthParentIsNotLookedInto() throws IOException {
    built("cargo", "debug");

    assertThat(find("2/3/4/5/classes")).isPresent();
    assertThat(find("1/2/3/4/5/classes")).isEmpty();
  }

  @Test
  void classInAJarHasNoBuildFolder() {
    LibraryRequest request =
        new LibraryRequest("text_stats", org.junit.jupiter.api.Test.class, BoundClass.PLATFORM);

    assertThat(new BuildFolders().find(request, looked)).isEmpty();
    assertThat(looked.toString())
        .isEqualTo(
            """
              the build folders of org.junit.jupiter.api.Test
                (none: the class is in no folder, but from %s)
            """
                .formatted(CodeFolder.nameOf(Test.class)));
  }

  @Test
  void classOfTheJdkHasNoBuildFolder() {
    LibraryRequest request = new LibraryRequest("text_stats", String.class, BoundClass.PLATFORM);

    assertThat(new BuildFolders().find(request, looked)).isEmpty();
  }

  @Test
  void onlyFoldersThatABuildMakesAreLookedInto() throws IOException {
    BoundClass.touch(project.resolve("pom.xml"));
    built("target/target/cargo", "debug");
    built("build/cargo", "debug");
    built("cargo", "debug");

    assertThat(find("target/classes")).isEmpty();
    assertThat(looked.toString())
        .isEqualTo(
            """
              the build folders of demo.TextStats
                %1$s/target/cargo/release
                %1$s/target/cargo/debug
            """
                .formatted(project));
  }

  @ParameterizedTest
  @CsvSource({
    "pom.xml, out/maven/classes, out/maven/cargo",
    "pom.xml, bin/main, target/cargo",
    "build.gradle, build/classes/java/main, build/cargo",
    "build.gradle, bin/main, build/cargo",
    ".git, out/production/demo, target/cargo",
  })
  void foldersOfAnotherNameAreTheBuildsToo(String file, String classes, String cargo)
      throws IOException {
    BoundClass.touch(project.resolve(file));
    Path library = built(cargo, "release");

    assertThat(find(classes).orElseThrow().path()).isEqualTo(library);
  }

  @Test
  void aProjectOfTwoToolsHasTheFoldersOfBoth() throws IOException {
    BoundClass.touch(project.resolve("pom.xml"));
    BoundClass.touch(project.resolve("build.gradle"));
    Path library = built("build/cargo", "release");

    assertThat(find("target/classes").orElseThrow().path()).isEqualTo(library);
  }

  private Optional<LibraryFile> find(String classes) throws IOException {
    BoundClass bound = BoundClass.in(project.resolve(classes));
    return new BuildFolders().find(bound.request(), looked).map(LibraryFile.class::cast);
  }

  private Path built(String cargo, String profile) throws IOException {
    return BoundClass.touch(project.resolve(cargo).resolve(profile).resolve(BoundClass.FILE));
  }

  private Path built(String cargo, String profile, long second) throws IOException {
    return Files.setLastModifiedTime(built(cargo, profile), FileTime.fromMillis(second * 1000));
  }
}
