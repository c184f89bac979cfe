package dev.nativebound.processor.project;

import dev.nativebound.processor.names.RustIdentifier;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that a crate of the user's cannot have, though they are written like one. */
final class TakenNames {
  /**
   * crates.io takes no longer name, and a file system no longer file with what is put around it.
   */
  private static final int MAX_LENGTH = 64;

  /** Every crate has them, or may have. */
  private static final Set<String> OF_RUST = Set.of("alloc", "core", "proc_macro", "std", "test");

  /** The emitted crate has them. */
  private static final Set<String> OF_EMITTED = Set.of("jni", "nativebound", "nativebound_macros");

  /** The library's name is one of folders and files. */
  private static final Pattern DEVICE = Pattern.compile("aux|con|nul|prn|(?:com|lpt)[0-9]");

  private TakenNames() {}

  /** Why {@code name} cannot be that of a crate. */
  static Optional<String> reason(String name) {
    if (OF_RUST.contains(name)) {
      return Optional.of("Rust has a crate of that name");
    }
    if (OF_EMITTED.contains(name)) {
      return Optional.of("the emitted crate needs a crate of that name");
    }
    if (!RustIdentifier.isValid(name)) {
      return Optional.of("it is a keyword of Rust");
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("Windows has a device of that name, and no file");
    }
    return name.length() > MAX_LENGTH
        ? Optional.of("it has more than " + MAX_LENGTH + " letters")
        : Optional.empty();
  }
}
