package dev.nativebound.maven.dev;

import java.nio.file.Path;
import java.util.Set;

/**
 * What was saved since the last build.
 *
 * @param files those that changed, are new, or gone
 * @param savedAt when the last of them was, in milliseconds
 */
public record Edit(Set<Path> files, long savedAt) {
  static final Edit NONE = new Edit(Set.of(), 0);

  /** A file that was moved here, or checked out, may have any time; then it counts from now. */
  private static final long MOST = 2_000;

  static Edit between(Snapshot before, Snapshot after, long noticedAt) {
    Set<Path> files = after.changedSince(before);
    long written = after.lastWritten(files);
    boolean isNow = written <= noticedAt && noticedAt - written < MOST;
    return new Edit(files, isNow ? written : noticedAt);
  }

  boolean isNone() {
    return files.isEmpty();
  }
}
