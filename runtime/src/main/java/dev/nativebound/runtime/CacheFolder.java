package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder with the cached libraries of a user, a folder for each digest.
 *
 * <p>What is in it is loaded without being read, so nobody else may be able to change it: each
 * folder on the way is looked at, from the home down, or from the root of the file system where it
 * is elsewhere. It is no link, it belongs to this user or to root, and nobody else can write to it.
 * Above the cache's own folder one may be open to all if it is sticky, as {@code /tmp} is.
 *
 * @param root the folder itself
 * @param home the user's, where that is known
 */
record CacheFolder(Path root, Optional<Path> home) {
  /**
   * The cache's folder, made and looked at.
   *
   * @throws IOException when it cannot be made, or others can change it
   */
  Path open() throws IOException {
    Path start = home.isPresent() && root.startsWith(home.get()) ? home.get() : root.getRoot();
    requireStart(start);
    Path folder = start;
    for (Path name : start.relativize(root)) {
      folder = folder.resolve(name);
      require(folder, folder.equals(root));
    }
    return root;
  }

  /** The folder of a digest, made and looked at. */
  Path entry(String sha256) throws IOException {
    Path entry = open().resolve(sha256);
    require(entry, true);
    return entry;
  }

  /** A home may be a link, and one that is missing is not made. */
  private static void requireStart(Path start) throws IOException {
    requireTrusted(start, FileFacts.of(start.toRealPath()), false);
  }

  private static void require(Path folder, boolean isOwn) throws IOException {
    Optional<FileFacts> facts = FileFacts.at(folder);
    if (facts.isEmpty()) {
      create(folder);
      facts = Optional.of(FileFacts.of(folder));
    }
    requireTrusted(folder, facts.get(), isOwn);
  }

  private static void create(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, PrivateFolder.privately("rwx------"));
    } catch (FileAlreadyExistsException e) {
      // another JVM's: it is looked at as any
    }
  }

  private static void requireTrusted(Path folder, FileFacts facts, boolean isOwn)
      throws IOException {
    if (!facts.isFolder()) {
      throw new IOException(folder + " is no folder");
    }
    if (!facts.isTrusted()) {
      throw new IOException(folder + " belongs to another user");
    }
    if (facts.isOpenToOthers() && (isOwn || !facts.isSticky())) {
      throw new IOException(folder + " can be written to by others");
    }
  }
}
