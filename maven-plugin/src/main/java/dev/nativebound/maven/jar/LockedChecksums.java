package dev.nativebound.maven.jar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SHA-256 of crates' archives, as {@code Cargo.lock} has them for those of registries. */
final class LockedChecksums {
  /** cargo writes the file, a key a line. */
  private static final Pattern LINE = Pattern.compile("(\\w+) = \"(.*)\"");

  private final Map<String, String> checksums = new HashMap<>();

  /** Of the text of a lock file. */
  static LockedChecksums of(String lock) {
    LockedChecksums checksums = new LockedChecksums();
    for (String crate : lock.split("\\[\\[package]]", -1)) {
      checksums.take(crate);
    }
    return checksums;
  }

  private void take(String crate) {
    Map<String, String> keys = new HashMap<>();
    for (String line : crate.lines().toList()) {
      Matcher key = LINE.matcher(line);
      if (key.matches()) {
        keys.put(key.group(1), key.group(2));
      }
    }
    if (keys.containsKey("checksum")) {
      checksums.put(
          key(keys.get("name"), keys.get("version"), keys.get("source")), keys.get("checksum"));
    }
  }

  Optional<String> of(LinkedCrate crate) {
    return crate.source().map(source -> checksums.get(key(crate.name(), crate.version(), source)));
  }

  private static String key(String name, String version, String source) {
    return name + " " + version + " " + source;
  }
}
