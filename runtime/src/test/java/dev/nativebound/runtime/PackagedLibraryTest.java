package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

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
    BoundClass bound = BoundClass.from(jar(BoundClass.RESOURCE));
    Path missing = temporary.resolve("missing");
    System.setProperty("java.io.tmpdir", missing.toString());

    NativeLibraryError error = assertThrows(NativeLibraryError.class, bound::load);

    assertThat(error).hasCauseThat().isInstanceOf(IOException.class);
    assertThat(error)
        .hasMessageThat()
        .contains(
            BoundClass.RESOURCE
                + " cannot be copied into the temporary directory "
                + missing
                + " (-Djava.io.tmpdir=<folder> names another): "
                + error.getCause());
  }

  /** A jar with the class and one file more. */
  private Path jar(String file) throws IOException {
    BoundClass.in(application.resolve("classes"));
    Path jar = application.resolve("app.jar");
    try (OutputStream target = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(target)) {
      entries.putNextEntry(new JarEntry("demo/TextStats.class"));
      entries.write(Files.readAllBytes(application.resolve("classes/demo/TextStats.class")));
      entries.putNextEntry(new JarEntry(file));
      entries.write("no library".getBytes(UTF_8));
    }
    return jar;
  }
}
