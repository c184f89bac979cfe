package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user that this process runs as. */
final class ThisUser {
  /** Whose it is is the process's user: proc(5). */
  private static final Path PROCESS = Path.of("/proc/self");

  private static final int NOBODY = -1;
  private static final int UID = find();

  private ThisUser() {}

  /** The number; one that nothing belongs to where it cannot be told. */
  static int uid() {
    return UID;
  }

  private static int find() {
    try {
      return Files.exists(PROCESS) ? ownerOf(PROCESS) : ownerOfNewFile();
    } catch (IOException | UnsupportedOperationException e) {
      return NOBODY;
    }
  }

  private static int ownerOfNewFile() throws IOException {
    Path file = Files.createTempFile("nativebound", null);
    try {
      return ownerOf(file);
    } finally {
      Files.delete(file);
    }
  }

  private static int ownerOf(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }
}
