package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may have made of the folders that lead to the cache. */
final class CacheFolderTest {
  private static final String DIGEST = "d";

  @TempDir private Path home;
  private Path root;

  @BeforeEach
  void modes() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    root = home.resolve(".cache/nativebound");
  }

  @Test
  void foldersThatAreMissingAreMadeForTheUserAlone() throws IOException {
    Path entry = inHome().entry(DIGEST);

    assertThat(entry).isEqualTo(root.resolve(DIGEST));
    for (Path folder = entry; !folder.equals(home); folder = folder.getParent()) {
      assertThat(permissions(folder)).isEqualTo("rwx------");
    }
  }

  @Test
  void foldersThatOthersCanReadAreTheUsers() throws IOException {
    make(".cache", "rwxr-xr-x");
    make(".cache/nativebound", "rwxr-xr-x");

    assertThat(inHome().entry(DIGEST)).isEqualTo(root.resolve(DIGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {".cache", ".cache/nativebound", ".cache/nativebound/d"})
  void aLinkIsNotFollowed(String planted) throws IOException {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Path link = home.resolve(planted);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, elsewhere);

    assertRefused(inHome(), link + " is no folder");
    assertThat(elsewhere.toFile().list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".cache", ".cache/nativebound", ".cache/nativebound/d"})
  void aFileIsNoFolder(String planted) throws IOException {
    Path file = BoundClass.touch(home.resolve(planted));

    assertRefused(inHome(), file + " is no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {".cache", ".cache/nativebound", ".cache/nativebound/d"})
  void aFolderOfAnotherUserIsRefused(String planted) throws IOException {
    Path folder = Strangers.own(make(planted, "rwx------"));

    assertRefused(inHome(), folder + " belongs to another user");
  }

  @ParameterizedTest
  @ValueSource(strings = {".cache", ".cache/nativebound", ".cache/nativebound/d"})
  void aFolderThatOthersCanWriteToIsRefused(String planted) throws IOException {
    Path folder = make(planted, "rwxrwx---");
    assertRefused(inHome(), folder + " can be written to by others");

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx----w-"));
    assertRefused(inHome(), folder + " can be written to by others");
  }

  @Test
  void theHomeOfAnotherUserIsRefused() throws IOException {
    Path other = Strangers.own(Files.createDirectory(home.resolve("other")));

    assertRefused(
        new CacheFolder(other.resolve(".cache"), Optional.of(other)),
        other + " belongs to another user");
    assertThat(other.toFile().list()).isEmpty();
  }

  @Test
  void aHomeMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("link"), make("real", "rwx------"));

    assertThat(new CacheFolder(link.resolve("cache"), Optional.of(link)).open())
        .isEqualTo(link.resolve("cache"));
  }

  @Test
  void aHomeThatIsMissingIsNotMade() {
    Path missing = home.resolve("missing");

    assertThrows(
        IOException.class,
        () -> new CacheFolder(missing.resolve("c"), Optional.of(missing)).open());
    assertThat(Files.exists(missing)).isFalse();
  }

  @Test
  void elsewhereEachFolderFromTheRootIsLookedAt() throws IOException {
    Path open = Files.createDirectory(home.resolve("open"));
    CacheFolder elsewhere = new CacheFolder(open.resolve("cache"), Optional.empty());
    assertThat(elsewhere.entry(DIGEST)).isEqualTo(open.resolve("cache").resolve(DIGEST));

    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertRefused(elsewhere, open + " can be written to by others");

    Files.setAttribute(open, "unix:mode", 01777);
    assertThat(elsewhere.open()).isEqualTo(open.resolve("cache"));
    assertRefused(new CacheFolder(open, Optional.empty()), open + " can be written to by others");
  }

  private static void assertRefused(CacheFolder cache, String reason) {
    IOException error = assertThrows(IOException.class, () -> cache.entry(DIGEST));
    assertThat(error).hasMessageThat().isEqualTo(reason);
  }

  private CacheFolder inHome() {
    return new CacheFolder(root, Optional.of(home));
  }

  private Path make(String name, String permissions) throws IOException {
    Path folder = Files.createDirectories(home.resolve(name));
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path folder) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
  }
}
