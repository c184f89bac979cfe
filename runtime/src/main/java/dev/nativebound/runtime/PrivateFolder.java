package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

/**
 * A folder of the temporary directory that nobody else can write to or foresee.
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

  /** A new folder in the temporary directory. Stale ones are deleted on the way. */
  static PrivateFolder create() throws IOException {
    return createIn(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static PrivateFolder createIn(Path parent) throws IOException {
    String prefix = PREFIX + ProcessHandle.current().pid() + "-";
    Path path = Files.createTempDirectory(parent.toAbsolutePath(), prefix, privately("rwx------"));
    path.toFile().deleteOnExit();
    PrivateFolder folder = new PrivateFolder(path, lock(path.resolve(LOCK)));
    StaleFolders.delete(parent, Files.getOwner(path));
    return folder;
  }

  Path path() {
    return path;
  }

  /** Whether other JVMs can see that the folder is in use. */
  boolean isLocked() {
    return lease != null && lease.isValid();
  }

  /**
   * Writes a new file and reads it again.
   *
   * @throws IOException when there is such a file already, a link included, or it does not hold
   *     what was written
   */
  Path write(String name, InputStream source) throws IOException {
    Path file = path.resolve(name);
    MessageDigest written = sha256();
    try (OutputStream target = createNew(file)) {
      new DigestInputStream(source, written).transferTo(target);
    }
    if (!Arrays.equals(written.digest(), digestOf(file))) {
      throw new IOException(file + " was changed while it was written");
    }
    return file;
  }

  private static OutputStream createNew(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    SeekableByteChannel channel = Files.newByteChannel(file, options, privately("rw-------"));
    file.toFile().deleteOnExit();
    return Channels.newOutputStream(channel);
  }

  private static byte[] digestOf(Path file) throws IOException {
    MessageDigest read = sha256();
    try (InputStream source = new DigestInputStream(Files.newInputStream(file), read)) {
      source.transferTo(OutputStream.nullOutputStream());
    }
    return read.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
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
  private static FileAttribute<?>[] privately(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
