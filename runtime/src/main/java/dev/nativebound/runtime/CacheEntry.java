package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.util.Optional;

/**
 * A library in the cache.
 *
 * @param folder of its digest, which nobody else can change
 * @param index what it must be
 */
record CacheEntry(Path folder, LibraryIndex index) {
  /** How a file begins that is being written; an index names none such. */
  static final String UNFINISHED = ".";

  /** To mark each use would be to write at each start. */
  private static final long MILLIS_OF_A_DAY = 24L * 60 * 60 * 1000;

  Path file() {
    return folder.resolve(index.file());
  }

  /** Whether the library is there, by its size and owner, and by its digest if that is asked. */
  boolean isIntact(boolean verifies) throws IOException {
    Optional<FileFacts> facts = FileFacts.at(file());
    return facts.isPresent()
        && facts.get().isFile()
        && facts.get().isTrusted()
        && !facts.get().isOpenToOthers()
        && facts.get().size() == index.size()
        && (!verifies || Sha256.of(file()).equals(index.sha256()));
  }

  /** Keeps it from being deleted as stale. A cache that is read alone needs no marks. */
  void markUsed() {
    try {
      long now = System.currentTimeMillis();
      if (FileFacts.of(file()).modified().toMillis() < now - MILLIS_OF_A_DAY) {
        Files.setLastModifiedTime(file(), FileTime.fromMillis(now));
      }
    } catch (IOException e) {
      // not ours to write to, or gone meanwhile
    }
  }

  /**
   * Writes the library, whatever is there now. Its digest is computed this once; other JVMs see all
   * of it or none, and the first of several that write it leaves the file that stays.
   */
  void write(LibrarySource library) throws IOException {
    Path unfinished = Files.createTempFile(folder, UNFINISHED, null);
    try {
      copy(library, unfinished);
      if (!isIntact(true)) {
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void copy(LibrarySource library, Path target) throws IOException {
    DigestInputStream digested = new DigestInputStream(library.open(), Sha256.digest());
    try (InputStream source = digested;
        FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      long count = source.transferTo(Channels.newOutputStream(channel));
      String sha256 = Sha256.hex(digested.getMessageDigest().digest());
      index.requireSame(count, sha256);
      channel.force(
          true); // a machine that goes off leaves none that has its size and not its bytes
    }
  }
}
