package dev.nativebound.processor.validate;

import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks what {@code @RustName} says. */
final class RustNames {
  private RustNames() {}

  /**
   * Reports a name that is no identifier.
   *
   * @param proposed an identifier that would do
   * @param place asked for where there is something to report
   */
  static void check(
      Optional<String> name, String proposed, Supplier<Origin> place, ValidationReport report) {
    name.filter(given -> !RustIdentifier.isValid(given))
        .ifPresent(
            given ->
                report.add(place.get(), Message.INVALID_RUST_NAME, given, "identifier", proposed));
  }
}
