package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A real library, packed, with folders from which the JVM cannot load it. */
final class FallbackTest {
  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path folder;
  private Path cache;
  private Path temporary;
  private BoundClass bound;

  @BeforeEach
  void setUp() throws IOException {
    assumeTrue(BoundClass.PLATFORM.os().equals("linux"));
    cache = folder.resolve("cache");
    temporary = Files.createDirectory(folder.resolve("temporary"));
    System.setProperty("nativebound.cache", cache.toString());
    System.setProperty("java.io.tmpdir", temporary.toString());
    bound = packed(Files.readAllBytes(JdkLibrary.file()));
  }

  private BoundClass packed(byte[] library) throws IOException {
    return BoundClass.from(PackedJar.in(folder).withLibrary(library).make());
  }

  @Test
  void theCacheServesTheNextStart() throws IOException {
    LibraryFile first = load(bound);
    FileTime written = Files.getLastModifiedTime(first.path());
    LibraryFile second = putIntoCache(CacheSetting.current());

    assertThat(first.path().startsWith(cache)).isTrue();
    assertThat(first.origin()).startsWith("in the cache, from jar:");
    assertThat(Files.mismatch(first.path(), JdkLibrary.file())).isEqualTo(-1);
    assertThat(second.path()).isEqualTo(first.path());
    assertThat(Files.getLastModifiedTime(second.path())).isEqualTo(written);
    assertThat(temporary.toFile().list()).isEmpty();
  }

  @Test
  void withoutACacheEachStartHasAFolderOfItsOwn() {
    System.setProperty("nativebound.cache", "off");

    assertThat(load(bound).path().startsWith(temporary)).isTrue();
    assertThat(Files.exists(cache)).isFalse();
  }

  @Test
  void aSecondLoaderGetsACopy() throws IOException {
    BoundClass other = BoundClass.from(folder.resolve("app.jar"));

    load(bound);
    LibraryFile second = load(other);

    assertThat(second.path().startsWith(temporary)).isTrue();
    assertThat(second.origin()).startsWith("extracted from jar:");
  }

  @Test
  void aFileInTheCacheThatIsNoLibraryIsPassedOver() throws IOException {
    plant(cache);

    assertThat(load(bound).path().startsWith(temporary)).isTrue();
  }

  @Test
  void verifyingWritesItAnew() throws IOException {
    String home = folder.toString();
    Path planted = plant(folder.resolve(".cache/nativebound"));
    LibraryFile file = putIntoCache(new CacheSetting("verify", Map.of("HOME", home), "linux"));

    assertThat(file.path()).isEqualTo(planted);
    assertThat(Files.mismatch(planted, JdkLibrary.file())).isEqualTo(-1);
  }

  @Test
  void aCacheThatIsMountedNoexecIsPassedOver() throws IOException {
    try (Mount mount = Mount.of(cache, "noexec,mode=700")) {
      assertThat(load(bound).path().startsWith(temporary)).isTrue();
      assertThat(mount.folder().toFile().list()).asList().hasSize(1);
    }
  }

  @Test
  void aTemporaryDirectoryThatIsMountedNoexecIsPassedOver() throws IOException {
    BoundClass other = BoundClass.from(folder.resolve("app.jar"));
    load(bound);
    try (Mount mount = Mount.of(temporary, "noexec,mode=700")) {
      LibraryFile file = load(other);

      assertThat(file.path().getParent().getParent()).isEqualTo(cache);
      assertThat(mount.folder().toFile().list()).asList().hasSize(1);
    }
  }

  @Test
  void aFullCacheIsPassedOver() throws IOException {
    byte[] library = Files.readAllBytes(JdkLibrary.file());
    try (Mount mount = Mount.of(cache, "mode=700")) {
      Files.write(mount.folder().resolve("filler"), new byte[60 * 1024]);
      assertThat(library.length).isGreaterThan(4 * 1024);

      assertThat(load(bound).path().startsWith(temporary)).isTrue();
      try (Stream<Path> files = Files.walk(mount.folder())) {
        assertThat(files.filter(Files::isRegularFile).toList())
            .containsExactly(mount.folder().resolve("filler"));
      }
    }
  }

  @Test
  void aCacheThatCannotBeWrittenToServesWhereItHasTheLibrary() throws IOException {
    try (Mount mount = Mount.of(cache, "mode=700")) {
      Path cached = load(bound).path();
      mount.makeReadOnly();

      assertThat(putIntoCache(CacheSetting.current()).path()).isEqualTo(cached);
    }
  }

  @Test
  void aCacheThatCannotBeWrittenToIsPassedOver() throws IOException {
    try (Mount mount = Mount.of(cache, "mode=700")) {
      mount.makeReadOnly();

      assertThat(load(bound).path().startsWith(temporary)).isTrue();
    }
  }

  @Test
  void whereNoPlaceServesEachIsNamedWithTheReason() throws IOException {
    try (Mount noexec = Mount.of(cache, "noexec,mode=700");
        Mount readOnly = Mount.of(temporary, "mode=700")) {
      readOnly.makeReadOnly();
      System.setProperty("nativebound.tmpdir", folder.resolve("missing").toString());

      NativeLibraryError error = assertThrows(NativeLibraryError.class, () -> load(bound));

      List<String> lines = error.getMessage().lines().toList();
      assertThat(lines).hasSize(6);
      assertThat(lines.get(0)).endsWith("could be put nowhere to be loaded:");
      assertThat(lines.get(1))
          .startsWith("  the cache (" + noexec.folder() + "): it seems to be mounted noexec: ");
      assertThat(lines.get(2))
          .startsWith("  nativebound.tmpdir (" + folder.resolve("missing") + "): ");
      assertThat(lines.get(3)).startsWith("  java.io.tmpdir (" + readOnly.folder() + "): ");
      assertThat(lines.get(3)).endsWith("Read-only file system");
      assertThat(lines.get(4))
          .startsWith("  a private folder in the cache's (" + cache + "): it seems to be mounted");
      assertThat(lines.get(5))
          .isEqualTo(
              "name a folder that can be written to and is not mounted noexec:"
                  + " -Dnativebound.tmpdir=<folder>");
    }
  }

  /** A file of the right size and name that is no library. */
  private static Path plant(Path root) throws IOException {
    LibraryIndex index = index();
    Path file = root.resolve(index.sha256()).resolve(index.file());
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[(int) index.size()]);
  }

  private LibraryFile putIntoCache(CacheSetting setting) throws IOException {
    LibrarySource library = (PackedLibrary) LibrarySearch.find(bound.request());
    return new CachePlace(setting, index()).put(library);
  }

  private static LibraryIndex index() throws IOException {
    return PackedJar.indexOf(Files.readAllBytes(JdkLibrary.file()));
  }

  private static LibraryFile load(BoundClass bound) {
    return LibrarySearch.find(bound.request())
        .loadedBy(new LibraryLoad(bound.request(), bound::systemLoad));
  }
}
