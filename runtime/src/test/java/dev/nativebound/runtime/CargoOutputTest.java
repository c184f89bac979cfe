package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of two builds is loaded: times are in seconds. */
final class CargoOutputTest {
  private static final String LIST = BoundClass.FILE.replaceFirst("\\.[a-z]+$", ".d");

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @TempDir private Path cargo;

  @BeforeEach
  void catchErrors() {
    System.setErr(new PrintStream(errors, true, UTF_8));
  }

  @AfterEach
  void errorsAsBefore() {
    System.setErr(before);
  }

  @Test
  void aReleaseBuildOlderThanItsSourcesGivesWayToANewerDebugBuild() throws IOException {
    builtFrom(source("lib.rs", 1), source("edited.rs", 3));
    at(4, library("debug"));

    assertThat(found())
        .isEqualTo(
            library("debug")
                + " (the debug build, newer than the release build beside it, of this project)");
    assertThat(errors.toString(UTF_8))
        .isEqualTo(
            "nativebound: "
                + library("debug")
                + " is loaded, and not the release build beside it, which is older than its sources:"
                + " `cargo build --release` in the emitted crate makes that anew\n");
  }

  @Test
  void aReleaseBuildThatCargoWouldNotMakeAnewStays() throws IOException {
    builtFrom(source("lib.rs", 1), source("a folder/edited.rs", 2));
    at(4, library("debug"));

    assertThat(found())
        .isEqualTo(
            library("release")
                + " (the release build, whose sources are as they were, of this project)");
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @Test
  void ofTwoBuildsOfOneTimeTheReleaseBuildGoesFirst() throws IOException {
    builtFrom(source("edited.rs", 3));
    at(2, library("debug"));

    assertThat(found()).isEqualTo(library("release") + " (the release build of this project)");
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @Test
  void aReleaseBuildThatIsNewerThanTheDebugBuildRunsWhateverItsSourcesAre() throws IOException {
    builtFrom(source("edited.rs", 3));
    at(1, library("debug"));

    assertThat(found()).isEqualTo(library("release") + " (the release build of this project)");
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @Test
  void aSourceThatIsGoneIsAnEdit() throws IOException {
    Path gone = source("gone.rs", 1);
    builtFrom(gone);
    Files.delete(gone);
    at(4, library("debug"));

    assertThat(found()).contains("the debug build, newer");
  }

  @Test
  void withoutAListOfSourcesTheNewerBuildRuns() throws IOException {
    at(2, library("release"));
    at(4, library("debug"));

    assertThat(found()).contains("the debug build, newer");
    assertThat(errors.toString(UTF_8)).contains("is loaded, and not the release build");
  }

  @Test
  void aListThatIsNoneIsNoReasonToFail() throws IOException {
    at(2, library("release"));
    at(4, library("debug"));
    Files.write(library("release").resolveSibling(LIST), new byte[] {(byte) 0xff, 0, '\n'});

    assertThat(found()).contains("the debug build, newer");
  }

  private String found() {
    LibraryRequest request =
        new LibraryRequest(BoundClass.LIBRARY, String.class, BoundClass.PLATFORM);
    return new CargoOutput(cargo).library(request, new LookedIn()).orElseThrow().toString();
  }

  private Path library(String profile) {
    return cargo.resolve(profile).resolve(BoundClass.FILE);
  }

  private Path source(String name, long second) throws IOException {
    return at(second, cargo.resolve("src").resolve(name));
  }

  /** A release build of the second 2, and cargo's list of its sources. */
  private void builtFrom(Path... sources) throws IOException {
    Path release = at(2, library("release"));
    StringBuilder list = new StringBuilder(release + ":");
    for (Path source : sources) {
      list.append(' ').append(source.toString().replace(" ", "\\ "));
    }
    Files.writeString(release.resolveSibling(LIST), list.append('\n'));
  }

  private static Path at(long second, Path file) throws IOException {
    return Files.setLastModifiedTime(BoundClass.touch(file), FileTime.fromMillis(second * 1000));
  }
}
