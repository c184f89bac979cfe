package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Deletes what JVMs that ended without a word left in the temporary directory.
 *
 * <p>Anybody can create things there, so a folder is touched only when it is this user's own, and
 * links are followed nowhere. Nothing here is a reason to fail.
 */
final class StaleFolders {
  private static final Pattern NAME = Pattern.compile(PrivateFolder.PREFIX + "\\d+-\\d+");

  /** A folder younger than this may belong to a JVM that has yet to lock it. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private StaleFolders() {}

  /** Deletes the stale folders of one user. */
  static void delete(Path parent, UserPrincipal user) {
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(parent, folder -> isCandidate(folder, user))) {
      for (Path folder : folders) {
        deleteUnlessInUse(folder);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The disk keeps a few files more.
    }
  }

  private static boolean isCandidate(Path folder, UserPrincipal user) {
    String name = folder.getFileName().toString();
    try {
      return NAME.matcher(name).matches()
          && !name.startsWith(PrivateFolder.PREFIX + ProcessHandle.current().pid() + "-")
          && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
          && isOld(folder.resolve(PrivateFolder.LOCK));
    } catch (IOException e) {
      return false; // gone meanwhile, or without a lock: not one of ours
    }
  }

  private static boolean isOld(Path lock) throws IOException {
    Instant modified = Files.getLastModifiedTime(lock, LinkOption.NOFOLLOW_LINKS).toInstant();
    return modified.isBefore(Instant.now().minus(YOUNG));
  }

  private static void deleteUnlessInUse(Path folder) {
    try {
      if (isEmptied(folder)) {
        Files.deleteIfExists(folder.resolve(PrivateFolder.LOCK));
        Files.deleteIfExists(folder);
      }
    } catch (IOException | DirectoryIteratorException | OverlappingFileLockException e) {
      // In use, or another JVM is deleting it as well.
    }
  }

  /**
   * Deletes all but the lock, while it is held; Windows deletes no open file, so that comes
   * afterwards.
   */
  private static boolean isEmptied(Path folder) throws IOException {
    Path lockFile = folder.resolve(PrivateFolder.LOCK);
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock();
        DirectoryStream<Path> files =
            Files.newDirectoryStream(folder, file -> !file.equals(lockFile))) {
      if (lock == null) {
        return false;
      }
      for (Path file : files) {
        Files.delete(file);
      }
      return true;
    }
  }
}
