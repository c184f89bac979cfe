package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Libraries for another C library than this JVM's, made from a real one. */
final class CLibraryTest {
  private static final Platform GLIBC = new Platform("linux", "x86_64", false);
  private static final Platform MUSL = new Platform("linux", "x86_64", true);

  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path folder;
  private String library;

  @BeforeEach
  void onGlibc() throws IOException {
    library = Files.readString(JdkLibrary.file(), ISO_8859_1);
    assumeTrue(Platform.current().os().equals("linux") && library.contains("\0GLIBC_2."));
    System.setProperty("java.io.tmpdir", folder.toString());
  }

  @Test
  void aNewerGlibcIsNamedByTheIndex() throws IOException {
    byte[] newer = library.replace("\0GLIBC_2.", "\0GLIBC_9.").getBytes(ISO_8859_1);

    assertThat(failure(packed(newer, "glibc=9.2\n")))
        .endsWith("; it needs glibc 9.2 or newer, and this JVM runs on " + glibc());
    assertThat(failure(packed(newer, "")))
        .endsWith("; it was built for a newer glibc, and this JVM runs on " + glibc());
  }

  @Test
  void aLibraryForMuslSaysSo() throws IOException {
    byte[] ofRust = library.replace("\0libc.so.6\0", "\0libc.so\0\0\0").getBytes(ISO_8859_1);

    assertThat(failure(packed(ofRust, "")))
        .endsWith("; it was built for musl (x86_64-unknown-linux-gnu), and this JVM runs on glibc");
    assertThat(reason(GLIBC, ofRust, Optional.empty()))
        .isEqualTo("; it was built for musl, and this JVM runs on glibc");
    assertThat(reason(GLIBC, "\0libc.musl-x86_64.so.1\0".getBytes(ISO_8859_1), Optional.empty()))
        .isEqualTo("; it was built for musl, and this JVM runs on glibc");
    assertThat(reason(GLIBC, new byte[1], target("aarch64-unknown-linux-musl")))
        .isEqualTo(
            "; it was built for musl (aarch64-unknown-linux-musl), and this JVM runs on glibc");
    assertThat(reason(MUSL, ofRust, Optional.empty())).isEmpty();
  }

  @Test
  void aLibraryForGlibcSaysSo() throws IOException {
    assertThat(reason(MUSL, library.getBytes(ISO_8859_1), Optional.empty()))
        .isEqualTo("; it was built for glibc, and this JVM runs on musl");
    assertThat(reason(MUSL, new byte[1], target("x86_64-unknown-linux-gnu")))
        .isEqualTo(
            "; it was built for glibc (x86_64-unknown-linux-gnu), and this JVM runs on musl");
    assertThat(reason(GLIBC, library.getBytes(ISO_8859_1), Optional.empty())).isEmpty();
  }

  @Test
  void elsewhereThereIsOne() throws IOException {
    Platform macos = new Platform("macos", "aarch64", false);

    assertThat(reason(macos, "\0libc.so\0".getBytes(ISO_8859_1), Optional.empty())).isEmpty();
  }

  private String reason(Platform platform, byte[] bytes, Optional<LibraryIndex> index)
      throws IOException {
    Path file = Files.write(folder.resolve("library"), bytes);
    return new CLibrary(file, platform, index).reason("x: cannot open shared object file");
  }

  private static Optional<LibraryIndex> target(String triple) {
    return Optional.of(
        new LibraryIndex("f", 1, "a".repeat(64), Optional.of(triple), Optional.empty()));
  }

  private BoundClass packed(byte[] bytes, String more) throws IOException {
    PackedJar jar = PackedJar.in(folder).withLibrary(bytes);
    String index = BoundClass.RESOURCE.replace(BoundClass.FILE, "index.properties");
    return BoundClass.from(jar.add(index, PackedJar.index(BoundClass.FILE, bytes) + more).make());
  }

  private static String failure(BoundClass bound) {
    LibraryLoad load = new LibraryLoad(bound.request(), bound::systemLoad);
    return assertThrows(
            NativeLibraryError.class, () -> LibrarySearch.find(bound.request()).loadedBy(load))
        .getMessage();
  }

  private static String glibc() {
    return Glibc.version().orElseThrow();
  }
}
