package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivateFolderTest {
  @TempDir private Path temporary;

  @Test
  void folderAndFilesAreTheUsersAlone() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    PrivateFolder folder = PrivateFolder.createIn(temporary);

    Path file = write(folder, bytes());

    assertThat(permissions(folder.path())).isEqualTo("rwx------");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder.path().resolve(PrivateFolder.LOCK))).isEqualTo("rw-------");
  }

  @Test
  void folderIsLockedFromTheBeginning() throws IOException {
    assertThat(PrivateFolder.createIn(temporary).isLocked()).isTrue();
  }

  @Test
  void eachFolderHasANameOfItsOwn() throws IOException {
    Path first = PrivateFolder.createIn(temporary).path();

    assertThat(PrivateFolder.createIn(temporary).path()).isNotEqualTo(first);
  }

  @Test
  void plantedLinkIsNotWrittenThrough() throws IOException {
    Path victim = Files.writeString(temporary.resolve("victim"), "untouched");
    PrivateFolder folder = PrivateFolder.createIn(temporary);
    Files.createSymbolicLink(folder.path().resolve("library"), victim);

    assertThrows(FileAlreadyExistsException.class, () -> write(folder, bytes()));

    assertThat(Files.readString(victim)).isEqualTo("untouched");
  }

  @Test
  void plantedLinkToNothingIsNotWrittenThrough() throws IOException {
    Path victim = temporary.resolve("victim");
    PrivateFolder folder = PrivateFolder.createIn(temporary);
    Files.createSymbolicLink(folder.path().resolve("library"), victim);

    assertThrows(FileAlreadyExistsException.class, () -> write(folder, bytes()));

    assertThat(Files.exists(victim)).isFalse();
  }

  @Test
  void fileThatIsChangedWhileItIsWrittenIsRefused() throws IOException {
    PrivateFolder folder = PrivateFolder.createIn(temporary);
    Path file = folder.path().resolve("library");
    InputStream changing =
        new FilterInputStream(bytes()) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
              overwrite(file);
            }
            return count;
          }
        };

    IOException error = assertThrows(IOException.class, () -> write(folder, changing));

    assertThat(error).hasMessageThat().isEqualTo(file + " was changed while it was written");
  }

  @Test
  void folderIsGoneWhenTheJvmIs() throws IOException, InterruptedException {
    Process jvm = ExtractingJvm.start(temporary);
    Path file = ExtractingJvm.extracted(jvm);
    assertThat(Files.exists(file)).isTrue();

    ExtractingJvm.end(jvm);

    assertThat(Files.exists(file.getParent())).isFalse();
  }

  @Test
  void aFileThatWasCutShortIsRefused() throws IOException {
    PrivateFolder folder = PrivateFolder.createIn(temporary);

    IOException error =
        assertThrows(
            DamagedLibraryException.class,
            () -> folder.write("library", bytes(), OptionalLong.of(4)));

    assertThat(error).hasMessageThat().isEqualTo("it has 3 bytes, and not 4");
  }

  @Test
  void nothingIsLeftOfAFolderThatIsDeleted() throws IOException {
    PrivateFolder folder = PrivateFolder.createIn(temporary);
    write(folder, bytes());

    folder.delete();

    assertThat(temporary.toFile().list()).isEmpty();
  }

  private static Path write(PrivateFolder folder, InputStream source) throws IOException {
    return folder.write("library", source, OptionalLong.empty());
  }

  private static void overwrite(Path file) {
    try {
      Files.write(file, new byte[] {9});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes() {
    return new ByteArrayInputStream(new byte[] {1, 2, 3});
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
