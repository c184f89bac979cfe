package dev.nativebound.processor.emit.cargo;

import java.util.Optional;

/**
 * The end of a manifest where an option names the folder of the {@code nativebound} crate.
 *
 * <p>A patch and not a path: the user's crate asks for a published version, and both must get the
 * same crate.
 */
final class RuntimePatch {
  private RuntimePatch() {}

  /** Empty without a folder, which is named from that of the manifest. */
  static String of(Optional<String> folder) {
    return folder
        .map(path -> "\n[patch.crates-io]\nnativebound = { path = " + TomlLiteral.of(path) + " }\n")
        .orElse("");
  }
}
