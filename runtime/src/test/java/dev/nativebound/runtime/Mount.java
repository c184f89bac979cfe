package dev.nativebound.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small file system of its own, which only root can mount; without one the test is skipped. */
record Mount(Path folder) implements AutoCloseable {
  /** An empty one. */
  static Mount of(Path folder, String options) throws IOException {
    Files.createDirectories(folder);
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k," + options, "tmpfs", folder.toString()),
        "only root can mount a file system");
    return new Mount(folder);
  }

  /** From now on nothing can be written there. */
  void makeReadOnly() throws IOException {
    assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "remount");
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", folder.toString());
  }

  private static boolean run(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(words));
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (InterruptedException e) {
      throw new IOException(e);
    } catch (IOException e) {
      return false; // no such command
    }
  }
}
