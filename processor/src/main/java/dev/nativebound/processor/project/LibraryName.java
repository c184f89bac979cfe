package dev.nativebound.processor.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The library's name and what gave it.
 *
 * @param source for the message when it is no name for a library
 */
record LibraryName(String value, String source) {
  private static final Pattern CRATE_NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /**
   * The option, else the annotation, else the user's crate, else the last part of the Java package.
   */
  static LibraryName choose(
      Optional<String> option,
      Optional<String> annotation,
      Optional<String> crate,
      String packageName) {
    return option
        .map(name -> new LibraryName(name, "option -A" + Options.LIBRARY))
        .or(() -> annotation.map(name -> new LibraryName(name, "@NativeLibrary")))
        .or(() -> crate.map(name -> new LibraryName(ofCrate(name), "the Rust package")))
        .orElseGet(() -> new LibraryName(lastPart(packageName), "the Java package"));
  }

  boolean isValid() {
    return CRATE_NAME.matcher(value).matches();
  }

  private static String lastPart(String packageName) {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return CRATE_NAME.matcher(last).matches() ? last : "native";
  }

  /** As cargo names the library of a package, and small, so that no file system confuses two. */
  private static String ofCrate(String packageName) {
    return packageName.replace('-', '_').toLowerCase(Locale.ROOT);
  }
}
