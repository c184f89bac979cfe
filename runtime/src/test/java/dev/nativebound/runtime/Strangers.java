package dev.nativebound.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Files of another user, whom only root can give them to; otherwise the test is skipped. */
final class Strangers {
  private static final int STRANGER = 4711;

  private Strangers() {}

  static Path own(Path file) throws IOException {
    assumeTrue(ThisUser.uid() == 0, "only root can give files away");
    Files.setAttribute(file, "unix:uid", STRANGER, LinkOption.NOFOLLOW_LINKS);
    return file;
  }
}
