package dev.nativebound.processor;

import java.nio.file.Path;

/** Sources of types that are items of a crate. */
final class CrateSources {
  /** Declares the crate {@code text}. */
  static final String TEXT = "@RustCrate(name = \"text\", version = \"1\")\n";

  private CrateSources() {}

  /** An owned type of the crate {@code text}. */
  static MarkedSources owned(Path project, String members) {
    return MarkedSources.of(
        project,
        TEXT
            + "@NativeBound(rust = \"text::Text\") interface Bound extends AutoCloseable {\n"
            + members
            + "\n@Override void close(); }");
  }
}
