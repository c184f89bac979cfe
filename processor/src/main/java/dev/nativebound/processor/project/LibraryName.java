package dev.nativebound.processor.project;

import dev.nativebound.processor.model.LibraryDeclaration;
import dev.nativebound.processor.model.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The library's name and what gave it.
 *
 * @param source for the message when it is no name for a library
 * @param origin where it was written, when that is in Java
 */
record LibraryName(String value, String source, Optional<Origin> origin) {
  private static final Pattern CRATE_NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /**
   * The option, else the annotation, else the user's crate, else the last part of the Java package.
   */
  static LibraryName choose(
      Optional<String> option,
      Optional<LibraryDeclaration> annotation,
      Optional<String> crate,
      String packageName) {
    return option
        .map(name -> elsewhere(name, "option -A" + Options.LIBRARY))
        .or(() -> annotation.map(LibraryName::of))
        .or(() -> crate.map(name -> elsewhere(ofCrate(name), "the Rust package")))
        .orElseGet(() -> elsewhere(lastPart(packageName), "the Java package"));
  }

  private static LibraryName of(LibraryDeclaration declared) {
    return new LibraryName(declared.name(), "@NativeLibrary", Optional.of(declared.origin()));
  }

  private static LibraryName elsewhere(String value, String source) {
    return new LibraryName(value, source, Optional.empty());
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
