package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * What a file is, and who can change it; links are followed nowhere.
 *
 * <p>Where there are no modes ({@code chmod(2)}), on Windows, a folder in the user's own is the
 * user's.
 *
 * @param uid whose it is
 * @param mode its type and permissions, as {@code stat(2)} has them
 */
record FileFacts(int uid, int mode, long size, FileTime modified) {
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private static final int TYPE = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;
  private static final int STICKY = 0001000;
  private static final int WRITABLE_TO_OTHERS = 0000022;
  private static final int ROOT = 0;

  /** The facts of a file; empty when there is none. */
  static Optional<FileFacts> at(Path path) throws IOException {
    try {
      return Optional.of(of(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The facts of a file. */
  static FileFacts of(Path path) throws IOException {
    return UNIX ? ofUnix(path) : ofOthers(path);
  }

  private static FileFacts ofUnix(Path path) throws IOException {
    Map<String, Object> facts =
        Files.readAttributes(
            path, "unix:uid,mode,size,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
    return new FileFacts(
        (int) facts.get("uid"),
        (int) facts.get("mode"),
        (long) facts.get("size"),
        (FileTime) facts.get("lastModifiedTime"));
  }

  private static FileFacts ofOthers(Path path) throws IOException {
    BasicFileAttributes facts =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    int type = facts.isDirectory() ? FOLDER : facts.isRegularFile() ? FILE : 0;
    return new FileFacts(ROOT, type, facts.size(), facts.lastModifiedTime());
  }

  boolean isFolder() {
    return (mode & TYPE) == FOLDER;
  }

  boolean isFile() {
    return (mode & TYPE) == FILE;
  }

  /** Whether it is this user's or root's. */
  boolean isTrusted() {
    return uid == ROOT || uid == ThisUser.uid();
  }

  boolean isOpenToOthers() {
    return (mode & WRITABLE_TO_OTHERS) != 0;
  }

  /** Whether only the owner of a file in this folder can replace it. */
  boolean isSticky() {
    return (mode & STICKY) != 0;
  }
}
