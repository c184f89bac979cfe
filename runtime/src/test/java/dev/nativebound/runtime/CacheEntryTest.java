package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken for a library in the cache, and how one comes there. */
final class CacheEntryTest {
  private static final String TEXT = "a library";

  @TempDir private Path folder;
  private CacheEntry entry;

  @BeforeEach
  void setUp() throws IOException {
    entry = new CacheEntry(folder, PackedJar.indexOf(TEXT.getBytes(UTF_8)));
  }

  @Test
  void whatWasWrittenIsThere() throws IOException {
    assertThat(entry.isIntact(false)).isFalse();

    write();

    assertThat(entry.isIntact(true)).isTrue();
    assertOneFile();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatWasCutShortIsWrittenAnew() throws IOException {
    Files.writeString(entry.file(), "a lib");

    assertThat(entry.isIntact(false)).isFalse();
    write();
    assertOneFile();
  }

  @Test
  void aForeignFileOfThatSizeIsSeenByItsDigest() throws IOException {
    Files.writeString(entry.file(), "A LIBRARY");

    assertThat(entry.isIntact(false)).isTrue();
    assertThat(entry.isIntact(true)).isFalse();
    write();
    assertOneFile();
  }

  @Test
  void aLinkIsReplacedAndNotWrittenThrough() throws IOException {
    Path victim = Files.writeString(folder.resolveSibling("victim"), TEXT);
    Files.createSymbolicLink(entry.file(), victim);

    assertThat(entry.isIntact(false)).isFalse();
    write();
    assertOneFile();
    assertThat(Files.isRegularFile(entry.file(), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.readString(victim)).isEqualTo(TEXT);
  }

  @Test
  void aFileThatOthersCanWriteToIsReplaced() throws IOException {
    Files.writeString(entry.file(), TEXT);
    Files.setPosixFilePermissions(entry.file(), PosixFilePermissions.fromString("rw-rw----"));

    assertThat(entry.isIntact(false)).isFalse();
    write();
    assertThat(entry.isIntact(false)).isTrue();
  }

  @Test
  void aFileOfAnotherUserIsReplaced() throws IOException {
    Strangers.own(Files.writeString(entry.file(), TEXT));

    assertThat(entry.isIntact(false)).isFalse();
    write();
    assertThat(entry.isIntact(false)).isTrue();
  }

  @Test
  void aFolderInItsPlaceIsAReasonToGoElsewhere() throws IOException {
    Files.createDirectories(entry.file().resolve("planted"));

    assertThat(entry.isIntact(true)).isFalse();
    assertThrows(IOException.class, this::write);
  }

  @Test
  void ofALibraryThatIsNotWhatItsIndexSaysNothingIsLeft() {
    IOException cut =
        assertThrows(DamagedLibraryException.class, () -> entry.write(new Source("a lib")));
    IOException other =
        assertThrows(DamagedLibraryException.class, () -> entry.write(new Source("A LIBRARY")));

    assertThat(cut).hasMessageThat().isEqualTo("it has 5 bytes, and not 9");
    assertThat(other).hasMessageThat().startsWith("its SHA-256 is ");
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void useIsMarkedOnceADay() throws IOException {
    write();
    FileTime hours = at(Duration.ofHours(2));
    entry.markUsed();
    assertThat(Files.getLastModifiedTime(entry.file())).isEqualTo(hours);

    FileTime days = at(Duration.ofDays(2));
    entry.markUsed();
    assertThat(Files.getLastModifiedTime(entry.file())).isGreaterThan(days);
  }

  private FileTime at(Duration ago) throws IOException {
    FileTime time = FileTime.fromMillis(Instant.now().minus(ago).toEpochMilli());
    Files.setLastModifiedTime(entry.file(), time);
    return time;
  }

  private void write() throws IOException {
    entry.write(new Source(TEXT));
  }

  private void assertOneFile() throws IOException {
    assertThat(folder.toFile().list()).asList().containsExactly(BoundClass.FILE);
    assertThat(Files.readString(entry.file())).isEqualTo(TEXT);
  }

  private record Source(String text) implements LibrarySource {
    @Override
    public String fileName() {
      return BoundClass.FILE;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.empty();
    }

    @Override
    public Optional<LibraryIndex> index() {
      return Optional.empty();
    }

    @Override
    public LibraryFile at(Path file, PrivateFolder lease) {
      throw new AssertionError("nobody asks");
    }
  }
}
