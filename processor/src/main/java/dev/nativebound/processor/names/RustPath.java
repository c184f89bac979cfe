package dev.nativebound.processor.names;

import java.util.Arrays;

/** A path to an item of the user's crate, {@code engine::Stats}. */
public final class RustPath {
  private RustPath() {}

  /** Whether {@code path} is identifiers joined by {@code ::}, relative to the crate root. */
  public static boolean isValid(String path) {
    return Arrays.stream(path.split("::", -1)).allMatch(RustIdentifier::isValid);
  }
}
