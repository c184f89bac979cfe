package dev.nativebound.processor.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lock file that the emitted crate starts from, so that its build takes the versions that the
 * project took.
 */
final class CrateLock {
  /** What the build step copies back from the emitted crate. */
  static final String KEPT = "Cargo.native.lock";

  private CrateLock() {}

  /**
   * The kept one beside the crate, else that of the crate's workspace, which may be above it but
   * not beyond {@code root}.
   */
  static Optional<Path> of(Path crate, Path root) {
    Path kept = crate.resolve(KEPT);
    if (Files.isRegularFile(kept)) {
      return Optional.of(kept);
    }
    for (Path at = crate; at != null; at = at.getParent()) {
      Path lock = at.resolve("Cargo.lock");
      if (Files.isRegularFile(lock)) {
        return Optional.of(lock);
      }
      if (at.equals(root)) {
        break;
      }
    }
    return Optional.empty();
  }
}
