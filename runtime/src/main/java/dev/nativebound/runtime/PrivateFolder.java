package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A folder of a temporary directory that nobody else can write to or foresee.
 *
 * <p>Its name is random and its creation fails where something has it already, a link included;
 * from then on only this user can enter it. It is deleted when the JVM exits. A JVM that is killed,
 * and Windows, which does not delete a library in use, leave it to the next one: the lock on a file
 * in it tells folders in use from stale ones, and is let go with this object.
 */
final class PrivateFolder {
  /**
   * Followed by the process id, so that this JVM never takes its own for stale, and a random
   * number.
   */
  static final String PREFIX = "nativebound-";

  static final String LOCK = "lock";

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path path;

  /**
   * Held for its reachability: the JDK closes the channel, and so ends the lock, once this object
   * is gone.
   */
  private final FileLock lease;

  private PrivateFolder(Path path, FileLock lease) {
    this.path = path;
    this.lease = lease;
  }

  /**
   * A new folder in a directory. Stale ones are deleted on the way.
   *
   * @throws IOException when it cannot be made; nothing is left of it
   */
  static PrivateFolder createIn(Path parent) throws IOException {
    String prefix = PREFIX + ProcessHandle.current().pid() + "-";
    Path path = Files.createTempDirectory(parent.toAbsolutePath(), prefix, privately("rwx------"));
    path.toFile().deleteOnExit();
    try {
      PrivateFolder folder = new PrivateFolder(path, lock(path.resolve(LOCK)));
      StaleFolders.delete(parent, Files.getOwner(path));
      return folder;
    } catch (IOException e) {
      deleteAll(path);
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /** Whether other JVMs can see that the folder is in use. */
  boolean isLocked() {
    return lease != null && lease.isValid();
  }

  /**
   * Writes a new file. Nobody else can change it, so its size tells whether all of it is there.
   *
   * @param size how many bytes it must have, where that is known
   * @throws DamagedLibraryException when the source has another size
   * @throws IOException when there is such a file already, a link included, or it does not hold
   *     what was written
   */
  Path write(String name, InputStream source, OptionalLong size) throws IOException {
    Path file = path.resolve(name);
    long count;
    try (OutputStream target = createNew(file)) {
      count = source.transferTo(target);
    }
    if (size.isPresent()) {
      LibraryIndex.requireSize(count, size.getAsLong());
    }
    if (Files.size(file) != count) {
      throw new IOException(file + " was changed while it was written");
    }
    return file;
  }

  /** Deletes the folder, of which nothing is in use. */
  void delete() {
    try {
      if (lease != null) {
        lease.acquiredBy().close();
      }
      deleteAll(path);
    } catch (IOException e) {
      // a later JVM deletes what is left
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static OutputStream createNew(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    SeekableByteChannel channel = Files.newByteChannel(file, options, privately("rw-------"));
    file.toFile().deleteOnExit();
    return Channels.newOutputStream(channel);
  }

  /**
   * {@code null} where the file system knows no locks: the folder is then nobody's to take for
   * stale either.
   */
  private static FileLock lock(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileChannel channel = FileChannel.open(file, options, privately("rw-------"));
    file.toFile().deleteOnExit();
    try {
      return channel.tryLock();
    } catch (IOException e) {
      channel.close();
      return null;
    }
  }

  /**
   * Permissions as of the creation: a file is at no time open to others. Windows' temporary
   * directory is the user's.
   */
  static FileAttribute<?>[] privately(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
