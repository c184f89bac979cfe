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

  /** The kept one, in the folder where a crate is or would be. */
  static Optional<Path> kept(Path folder) {
    return Optional.of(folder.resolve(KEPT)).filter(Files::isRegularFile);
  }

  /**
   * The kept one beside the crate, else that of the crate's workspace, which may be above it but
   * not beyond {@code root}.
   */
  static Optional<Path> of(Path crate, Path root) {
    Optional<Path> kept = kept(crate);
    if (kept.isPresent()) {
      return kept;
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
