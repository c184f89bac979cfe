package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackagedLibraryTest {
  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path temporary;
  @TempDir private Path application;

  @BeforeEach
  void setUp() {
    System.setProperty("java.io.tmpdir", temporary.toString());
  }

  @Test
  void libraryIsExtractedFromTheJarOfTheClass() throws IOException {
    Path jar = jar(BoundClass.RESOURCE);
    BoundClass bound = BoundClass.from(jar);

    bound.load();

    Path extracted = bound.loaded().get(0);
    assertThat(extracted.getParent().getParent()).isEqualTo(temporary);
    assertThat(extracted.getFileName().toString()).isEqualTo(BoundClass.FILE);
    assertThat(Files.readString(extracted)).isEqualTo("no library");
    assertThat(LibrarySearch.find(bound.request()).origin())
        .isEqualTo("extracted from jar:" + jar.toUri().toURL() + "!/" + BoundClass.RESOURCE);
  }

  @Test
  void libraryOfAnotherPlatformIsNotTaken() throws IOException {
    Path jar = jar("META-INF/native/text_stats/plan9-mips/" + BoundClass.FILE);

    assertThrows(NativeLibraryError.class, BoundClass.from(jar)::load);
  }

  @Test
  void temporaryDirectoryThatCannotBeWrittenToIsNamed() throws IOException {
    Path jar = jar(BoundClass.RESOURCE);
    BoundClass bound = BoundClass.from(jar);
    Path missing = temporary.resolve("missing");
    System.setProperty("java.io.tmpdir", missing.toString());

    NativeLibraryError error = assertThrows(NativeLibraryError.class, bound::load);

    assertThat(error).hasCauseThat().isInstanceOf(NoSuchFileException.class);
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            """
            jar:%s!/%s, the native library of demo.TextStats, could be put nowhere to be loaded:
              java.io.tmpdir (%s): %s
            name a folder that can be written to and is not mounted noexec: \
            -Dnativebound.tmpdir=<folder>"""
                .formatted(jar.toUri().toURL(), BoundClass.RESOURCE, missing, error.getCause()));
  }

  @Test
  void whereItIsExtractedCanBeSaid() throws IOException {
    BoundClass bound = BoundClass.from(jar(BoundClass.RESOURCE));
    Path named = Files.createDirectory(temporary.resolve("named"));
    System.setProperty("nativebound.tmpdir", named.toString());

    bound.load();

    assertThat(bound.loaded().get(0).startsWith(named)).isTrue();
  }

  @Test
  void aFolderThatIsNoPlaceIsPassedOver() throws IOException {
    BoundClass bound = BoundClass.from(jar(BoundClass.RESOURCE));
    System.setProperty(
        "nativebound.tmpdir", BoundClass.touch(temporary.resolve("file")).toString());

    bound.load();

    assertThat(bound.loaded().get(0).getParent().getParent()).isEqualTo(temporary);
  }

  @Test
  void theIndexSaysTheName() throws IOException {
    BoundClass bound = indexed(PackedJar.index("other.so", PackedJar.LIBRARY), "other.so");

    bound.load();

    assertThat(bound.loaded().get(0).getFileName().toString()).isEqualTo("other.so");
    assertThat(Files.readString(bound.loaded().get(0))).isEqualTo(PackedJar.LIBRARY);
  }

  @Test
  void aLibraryThatWasCutShortIsNotLoaded() throws IOException {
    BoundClass bound = indexed(PackedJar.index(BoundClass.FILE, "longer than it is"));

    assertThat(failure(bound))
        .endsWith(
            BoundClass.RESOURCE
                + ", the native library of demo.TextStats, is not what its index.properties"
                + " describes: it has 10 bytes, and not 17; pack it anew");
    assertThat(temporary.toFile().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "size=17, size=many, its size is 'many'",
    "size=17, size=0, its size is '0'",
    "size=17, size\\=, it has no size",
    "file=, 'file=../', its file is '../%s'",
    "file=, file=.., its file is '..%s'",
    "sha256=, sha256=x, its sha256 is 'x",
    "sha256=, sha=, it has no sha256",
    "file=, 'file=\\uzzzz', it is no file of properties",
    "file=, file=other-, there is no other-%s beside it",
  })
  void anIndexThatIsNoneIsSaid(String text, String instead, String reason) throws IOException {
    String index = PackedJar.index(BoundClass.FILE, "longer than it is");
    assertThat(index).contains(text);
    BoundClass bound = indexed(index.replace(text, instead));

    assertThat(failure(bound)).contains(", which describes the native library of demo.TextStats,");
    assertThat(failure(bound)).contains(" cannot be used: " + reason.formatted(BoundClass.FILE));
    assertThat(failure(bound)).endsWith("; pack the library anew");
  }

  @Test
  void otherPlatformsThatItIsPackedForAreSaid() throws IOException {
    String folder = "META-INF/native/text_stats/";
    PackedJar jar = PackedJar.in(application);
    jar.add(folder + "linux-s390x-musl/libtext_stats.so", "a library");
    jar.add(folder + "windows-x86/index.properties", "");

    assertThat(failure(BoundClass.from(jar.make())))
        .contains(
            "    "
                + BoundClass.RESOURCE
                + "\n    (it is there for linux-s390x-musl, windows-x86)\n");
  }

  private static String failure(BoundClass bound) {
    return assertThrows(NativeLibraryError.class, bound::load).getMessage();
  }

  private BoundClass indexed(String index) throws IOException {
    return indexed(index, BoundClass.FILE);
  }

  private BoundClass indexed(String index, String file) throws IOException {
    return BoundClass.from(PackedJar.in(application).indexed(index, file).make());
  }

  /** A jar with the class and one file more. */
  private Path jar(String file) throws IOException {
    return PackedJar.in(application).add(file, PackedJar.LIBRARY).make();
  }
}
