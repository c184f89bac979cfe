package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where classes come from: folders, and what is none though a file system may say so. */
final class CodeFolderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"classes", "a b", "100%", "%20", "ä漢😀", "a+b"})
  void aFolderIsOneWhateverItsName(String name) throws IOException {
    Path classes = Files.createDirectory(folder.resolve(name));

    assertThat(of(classes.toUri().toURL())).hasValue(classes);
    assertThat(CodeFolder.of(BoundClass.in(classes).type())).hasValue(classes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "100%", "ä漢😀", "a^b"})
  @SuppressWarnings("deprecation") // what people do
  void aFolderWhoseUrlWasMadeWithoutEscapesIsOneToo(String name) throws IOException {
    Path classes = Files.createDirectory(folder.resolve(name));

    assertThat(of(classes.toFile().toURL())).hasValue(classes);
    assertThat(of(new URL("FILE:" + classes))).hasValue(classes);
  }

  @Test
  void anImageHasNoFolders() throws IOException {
    URL module = URI.create("jrt:/java.base").toURL();

    assertThat(Files.isDirectory(Path.of(URI.create("jrt:/java.base")))).isTrue();
    assertThat(of(module)).isEmpty();
    assertNotFound(module);
  }

  @Test
  void aFolderInAZipFileIsNone() throws IOException {
    Path zip = folder.resolve("app.zip");
    URI root = URI.create("jar:" + zip.toUri());
    try (FileSystem files = FileSystems.newFileSystem(root, Map.of("create", "true"))) {
      Path classes = Files.createDirectories(files.getPath("/app/classes"));
      Files.createDirectories(files.getPath("/app/cargo/debug"));
      Files.writeString(files.getPath("/app/cargo/debug", BoundClass.FILE), "no library");
      URL url = classes.toUri().toURL();

      assertThat(Files.isDirectory(Path.of(classes.toUri()))).isTrue();
      assertThat(of(url)).isEmpty();
      assertNotFound(url);
    }
  }

  @Test
  void aLoadersOwnSchemeIsNoFolder() throws IOException {
    assertThat(of(unknown("memory:/classes"))).isEmpty();
    assertThat(of(unknown("jar:nested:/app.jar/!BOOT-INF/classes/!/"))).isEmpty();
    assertNotFound(unknown("memory:/classes"));
  }

  @Test
  void neitherAFileNorAnotherMachineNorNothingIsAFolder() throws IOException {
    Path jar = BoundClass.touch(folder.resolve("app.jar"));

    assertThat(of(jar.toUri().toURL())).isEmpty();
    assertThat(of(folder.resolve("missing").toUri().toURL())).isEmpty();
    assertThat(of(new URL("file://elsewhere/classes"))).isEmpty();
    assertThat(of(null)).isEmpty();
    assertNotFound(null);
  }

  private static Optional<Path> of(URL location) throws IOException {
    return CodeFolder.of(BoundClass.saidToBeFrom(location).type());
  }

  private static void assertNotFound(URL location) throws IOException {
    LibraryRequest request = BoundClass.saidToBeFrom(location).request();

    NativeLibraryError error =
        assertThrows(NativeLibraryError.class, () -> LibrarySearch.find(request));

    String place = location == null ? "nowhere that it tells" : location.toString();
    assertThat(error)
        .hasMessageThat()
        .contains("(none: the class is in no folder, but from " + place);
  }

  /** A scheme that only its loader knows. */
  private static URL unknown(String location) throws IOException {
    return new URL(
        null,
        location,
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            throw new AssertionError("nobody opens " + url);
          }
        });
  }
}
