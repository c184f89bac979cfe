package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.RustText;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/** Checks the Rust in annotations of one class: that it is some, and of crates that are there. */
final class RustChecks {
  private final String owner;
  private final CrateNames crates;
  private final ValidationReport report;

  /**
   * Checks for a class.
   *
   * @param owner its simple name
   * @param crates those that its paths may begin with
   */
  RustChecks(String owner, CrateNames crates, ValidationReport report) {
    this.owner = owner;
    this.crates = crates;
    this.report = report;
  }

  /** Checks a path, and returns whether it is one. */
  boolean checkPath(CratePath path, String word, String example, Origin at) {
    Optional<String> fault = path.rust().fault().map(RustFaults::of).or(() -> faultOfNames(path));
    return check(path.rust(), fault, word, example, at);
  }

  /** Checks a type. */
  void checkType(RustText type, String example, Origin at) {
    check(type, type.fault().map(RustFaults::of), "type", example, at);
  }

  private boolean check(
      RustText rust, Optional<String> fault, String word, String example, Origin at) {
    if (fault.isPresent()) {
      report.add(at, Message.NOT_RUST, rust.text(), word, fault.get(), example);
      return false;
    }
    if (rust.crates().stream().anyMatch(crates::isMissing)) {
      report.add(at, Message.NO_CRATE_OF_PROJECT, rust.text());
    }
    rust.crates().stream()
        .filter(crate -> !crates.has(crate) && crates.isNew(crate))
        .forEach(
            crate -> {
              UndeclaredCrate found = new UndeclaredCrate(rust, crate, crates.declared());
              Object[] words = {rust.text(), crate, owner, found.others(), found.wayOut()};
              report.add(at, Message.CRATE_NOT_DECLARED, words);
            });
    return true;
  }

  private static Optional<String> faultOfNames(CratePath path) {
    for (int i = 0; i < path.names().size(); i++) {
      String name = path.names().get(i);
      boolean isStart = i == 0 && name.equals("crate") && path.names().size() > 1;
      if (!isStart && !RustIdentifier.isValid(name)) {
        return Optional.of("'" + name + "' is no name there");
      }
    }
    return Optional.empty();
  }
}
