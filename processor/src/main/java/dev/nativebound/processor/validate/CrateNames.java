package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CrateDeclaration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The crates that paths may begin with. */
final class CrateNames {
  /** What every crate has. */
  private static final Set<String> GIVEN = Set.of("std", "core", "alloc");

  private static final String OF_PROJECT = "crate";

  private final boolean hasProject;
  private final boolean hasUnreadable;
  private final Set<String> declared;

  /**
   * Those of a class.
   *
   * @param hasProject whether the project has a crate
   */
  CrateNames(List<CrateDeclaration> crates, boolean hasProject) {
    this.hasProject = hasProject;
    this.hasUnreadable = crates.stream().anyMatch(crate -> !crate.isReadable());
    this.declared =
        crates.stream().map(CrateDeclaration::rustName).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is there; what could not be read may be any. */
  boolean has(String name) {
    return hasUnreadable
        || GIVEN.contains(name)
        || name.equals(OF_PROJECT)
        || declared.contains(name);
  }

  /** Whether it is the one of the project, and there is none. */
  boolean isMissing(String name) {
    return !hasProject && name.equals(OF_PROJECT);
  }
}
