package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleFoldersTest {
  private static final String OTHER_JVM = "nativebound-0-1";

  @TempDir private Path temporary;

  @Test
  void folderOfAKilledJvmIsDeletedByTheNextOne() throws IOException, InterruptedException {
    Process jvm = ExtractingJvm.start(temporary);
    Path folder = ExtractingJvm.extracted(jvm).getParent();
    makeOld(folder);

    deleteStale();
    assertThat(Files.exists(folder.resolve("library"))).isTrue();

    ExtractingJvm.kill(jvm);
    deleteStale();
    assertThat(Files.exists(folder)).isFalse();
  }

  @Test
  void youngFolderIsLeftAloneSinceItMayNotBeLockedYet() throws IOException {
    Path folder = folder(OTHER_JVM);
    Files.setLastModifiedTime(folder.resolve("lock"), FileTime.from(Instant.now()));

    deleteStale();

    assertThat(Files.exists(folder.resolve("lock"))).isTrue();
  }

  @Test
  void foldersOfThisJvmAreInUse() throws IOException {
    Path folder = folder("nativebound-" + ProcessHandle.current().pid() + "-1");

    deleteStale();

    assertThat(Files.exists(folder)).isTrue();
  }

  @Test
  void plantedLinksAreFollowedNowhere() throws IOException {
    Path precious = folder("precious");
    Files.createSymbolicLink(temporary.resolve("nativebound-0-2"), precious);
    Path stale = folder(OTHER_JVM);
    Files.createSymbolicLink(stale.resolve("link"), precious);
    Path linkedLock = Files.createDirectory(temporary.resolve("nativebound-0-3"));
    Files.createSymbolicLink(linkedLock.resolve("lock"), precious.resolve("lock"));
    Files.createFile(linkedLock.resolve("library"));
    makeOld(linkedLock);

    deleteStale();

    assertThat(Files.exists(stale)).isFalse();
    assertThat(Files.exists(precious.resolve("lock"))).isTrue();
    assertThat(Files.exists(linkedLock.resolve("library"))).isTrue();
  }

  @Test
  void whatOnlyLooksLikeOneIsLeftAlone() throws IOException {
    Path otherName = folder("nativebound-notes");
    Path withFolder = folder("nativebound-0-4");
    Files.createDirectories(withFolder.resolve("folder/with/files"));
    Path withoutLock = folder("nativebound-0-5");
    Files.delete(withoutLock.resolve("lock"));

    deleteStale();

    assertThat(Files.exists(otherName.resolve("lock"))).isTrue();
    assertThat(Files.exists(withFolder.resolve("folder/with/files"))).isTrue();
    assertThat(Files.exists(withoutLock)).isTrue();
  }

  private void deleteStale() throws IOException {
    StaleFolders.delete(temporary, Files.getOwner(temporary));
  }

  /** A folder that a JVM left an hour ago. */
  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.createFile(folder.resolve("lock"));
    makeOld(folder);
    return folder;
  }

  private static void makeOld(Path folder) throws IOException {
    FileTime hourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    Files.getFileAttributeView(
            folder.resolve("lock"), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .setTimes(hourAgo, null, null);
  }
}
