package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes from a cache what nobody has used for long, and what was never finished.
 *
 * <p>A JVM that is about to load such a file does not find it then, and puts the library elsewhere.
 * Nothing here is a reason to fail.
 */
final class StaleEntries {
  private static final Duration UNUSED = Duration.ofDays(90);
  private static final Duration UNFINISHED = Duration.ofDays(1);

  private StaleEntries() {}

  /** Deletes the stale entries of a cache's folder. */
  static void delete(Path root) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, StaleEntries::isEntry)) {
      for (Path entry : entries) {
        deleteFilesOf(entry);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The disk keeps a few files more.
    }
  }

  private static boolean isEntry(Path folder) throws IOException {
    return LibraryIndex.isSha256(folder.getFileName().toString())
        && FileFacts.at(folder).filter(FileFacts::isFolder).isPresent();
  }

  private static void deleteFilesOf(Path entry) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(entry, StaleEntries::isStale)) {
      boolean isAnyStale = false;
      for (Path file : files) {
        Files.deleteIfExists(file);
        isAnyStale = true;
      }
      if (isAnyStale) {
        Files.delete(entry);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // In use on Windows, or with other files in it.
    }
  }

  private static boolean isStale(Path file) throws IOException {
    boolean isUnfinished = file.getFileName().toString().startsWith(CacheEntry.UNFINISHED);
    Instant limit = Instant.now().minus(isUnfinished ? UNFINISHED : UNUSED);
    return FileFacts.at(file)
        .filter(facts -> facts.modified().toInstant().isBefore(limit))
        .isPresent();
  }
}
