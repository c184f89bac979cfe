package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier build has packed into the folder of classes: times are in seconds. */
final class LibraryAmongClassesTest {
  private static final String CRATE = "target/generated-sources/annotations/rust/text_stats/";

  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @TempDir private Path project;
  private Path packed;

  @BeforeEach
  void setUp() throws IOException {
    System.setErr(new PrintStream(errors, true, UTF_8));
    at(9, "pom.xml", "");
    packed = at(5, "target/classes/" + BoundClass.RESOURCE, "no library");
    at(3, CRATE + "src/lib.rs", "");
    at(9, CRATE + "Cargo.lock", "");
    at(3, CRATE + "Cargo.toml", "text_stats = { path = \"../../../../../src/main/rust\" }");
    at(9, "src/main/rust/Cargo.native.lock", "");
    at(9, "src/main/rust/tests/all.rs", "");
  }

  @AfterEach
  void errorsAsBefore() {
    System.setErr(before);
  }

  @Test
  void isLoadedAsLongAsNoSourceWasEdited() throws IOException {
    at(4, "src/main/rust/src/lib.rs", "");

    assertThat(find().origin()).startsWith("extracted from file:");
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/rust/src/lib.rs",
        "src/main/rust/src/deep/down.rs",
        "src/main/rust/Cargo.toml",
        "src/main/rust/build.rs",
        CRATE + "src/lib.rs",
        CRATE + "bindings.rs",
      })
  void isRefusedWhereASourceIsNewer(String edited) throws IOException {
    Path source = at(6, edited, "");

    NativeLibraryError error = assertThrows(NativeLibraryError.class, this::find);

    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            packed
                + ", which an earlier build has left among the classes of demo.TextStats, is older"
                + " than "
                + source
                + ", and what cargo built is not there: run `cargo build --release` in "
                + project.resolve(CRATE).normalize());
  }

  @Test
  void isSaidWhereTheSourcesAreNotKnown() throws IOException {
    Files.delete(project.resolve(CRATE + "Cargo.toml"));

    assertThat(find().origin()).startsWith("extracted from file:");
    assertThat(errors.toString(UTF_8))
        .isEqualTo(
            "nativebound: "
                + packed
                + " is loaded, which an earlier build has left among the classes: what cargo built"
                + " is not there, nor the sources to tell whether it is up to date\n");
  }

  @Test
  void isNotAskedForWhereCargoHasBuilt() throws IOException {
    at(6, "src/main/rust/src/lib.rs", "");
    Path built = at(1, "target/cargo/debug/" + BoundClass.FILE, "no library");

    assertThat(((LibraryFile) find()).path()).isEqualTo(built);
  }

  @Test
  void aLibraryWithClassesThatNoProjectIsAroundIsWhatItIs() throws IOException {
    Files.delete(project.resolve("pom.xml"));
    at(6, "src/main/rust/src/lib.rs", "");

    assertThat(find().origin()).startsWith("extracted from file:");
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  private FoundLibrary find() throws IOException {
    BoundClass bound = BoundClass.in(project.resolve("target/classes"));
    return LibrarySearch.find(bound.request());
  }

  private Path at(long second, String name, String text) throws IOException {
    Path file = BoundClass.touch(project.resolve(name));
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
  }
}
