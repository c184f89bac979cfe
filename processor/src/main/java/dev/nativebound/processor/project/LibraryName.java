package dev.nativebound.processor.project;

import dev.nativebound.processor.model.LibraryDeclaration;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The library's name and what gave it.
 *
 * @param source for the message when it is no name for a library
 * @param wayOut how to give it another
 * @param origin where it was written, when that is in Java
 */
record LibraryName(String value, String source, String wayOut, Optional<Origin> origin) {
  private static final Pattern CRATE_NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final String OF_CRATE = "the Rust package";
  private static final String OTHERWISE =
      "name it with @NativeLibrary(\"...\") on the package, or with -A" + Options.LIBRARY + "=...";

  /**
   * The option, else the annotation, else the user's crate, else the last part of the Java package.
   *
   * @param home where the first class of the package is
   */
  static LibraryName choose(
      Optional<String> option,
      Optional<LibraryDeclaration> annotation,
      Optional<String> crate,
      String packageName,
      Origin home) {
    return option
        .map(name -> elsewhere(name, "option -A" + Options.LIBRARY, "give another"))
        .or(() -> annotation.map(LibraryName::of))
        .or(() -> crate.map(name -> elsewhere(ofCrate(name), OF_CRATE, OTHERWISE)))
        .orElseGet(() -> ofPackage(packageName, home));
  }

  private static LibraryName of(LibraryDeclaration declared) {
    return new LibraryName(
        declared.name(), "@NativeLibrary", "give another", Optional.of(declared.origin()));
  }

  private static LibraryName elsewhere(String value, String source, String wayOut) {
    return new LibraryName(value, source, wayOut, Optional.empty());
  }

  private static LibraryName ofPackage(String packageName, Origin home) {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    String name = CRATE_NAME.matcher(last).matches() ? last : "native";
    return new LibraryName(name, "the Java package", OTHERWISE, Optional.of(home));
  }

  /** As cargo names the library of a package, and small, so that no file system confuses two. */
  private static String ofCrate(String packageName) {
    return packageName.replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** Whether the user's crate gave it. */
  boolean isOfCrate() {
    return source.equals(OF_CRATE);
  }

  /** Why it cannot be that of a library. */
  Optional<Finding> fault() {
    return reason()
        .map(
            reason ->
                Finding.at(origin, Message.INVALID_LIBRARY_NAME, value, source, reason, wayOut));
  }

  private Optional<String> reason() {
    return CRATE_NAME.matcher(value).matches()
        ? TakenNames.reason(value)
        : Optional.of(
            "it has other signs than small ASCII letters, digits and '_', a letter first");
  }
}
