package dev.nativebound.maven.dev;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of some folders as they were at a time.
 *
 * <p>An edit is the difference of two. What a system says of changes is only a reason to look: it
 * may be late, doubled, or lost.
 */
record Snapshot(Map<Path, Stamp> files) {
  /** By what an edit of a file is seen. */
  record Stamp(FileTime modified, long size) {
    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(attributes.lastModifiedTime(), attributes.size());
    }
  }

  /** The files that are new, gone, or not as they were. */
  Set<Path> changedSince(Snapshot earlier) {
    Set<Path> changed = new TreeSet<>();
    files.forEach(
        (file, stamp) -> {
          if (!stamp.equals(earlier.files.get(file))) {
            changed.add(file);
          }
        });
    earlier.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
    return changed;
  }

  /** These, and those of another that are in none of the folders which this one is of. */
  Snapshot with(Snapshot other, Collection<Path> folders) {
    Map<Path, Stamp> all = new TreeMap<>(files);
    other.files.forEach(
        (file, stamp) -> {
          if (folders.stream().noneMatch(file::startsWith)) {
            all.put(file, stamp);
          }
        });
    return new Snapshot(all);
  }

  /** When the last of these files was written; of files that are gone nobody knows. */
  long lastWritten(Set<Path> of) {
    return of.stream()
        .map(files::get)
        .filter(Objects::nonNull)
        .mapToLong(stamp -> stamp.modified().toMillis())
        .max()
        .orElse(0);
  }
}
