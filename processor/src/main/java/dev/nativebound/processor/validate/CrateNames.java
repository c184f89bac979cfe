package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CrateDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The crates that paths may begin with. */
final class CrateNames {
  /** What every crate has. */
  static final Set<String> GIVEN = Set.of("std", "core", "alloc");

  private static final String OF_PROJECT = "crate";

  private final boolean hasProject;
  private final boolean hasUnreadable;
  private final TreeSet<String> declared;
  private final Set<String> said;

  /**
   * Those of a class.
   *
   * @param hasProject whether the project has a crate
   */
  CrateNames(List<CrateDeclaration> crates, boolean hasProject) {
    this(crates, hasProject, new HashSet<>());
  }

  private CrateNames(List<CrateDeclaration> crates, boolean hasProject, Set<String> said) {
    this.hasProject = hasProject;
    this.hasUnreadable = crates.stream().anyMatch(crate -> !crate.isReadable());
    this.declared =
        crates.stream()
            .map(CrateDeclaration::rustName)
            .collect(Collectors.toCollection(TreeSet::new));
    this.said = said;
  }

  /** Those of a value that the class reaches. */
  CrateNames of(List<CrateDeclaration> crates) {
    return new CrateNames(crates, hasProject, said);
  }

  /** The declared ones, sorted. */
  List<String> declared() {
    return List.copyOf(declared);
  }

  /** Whether it is there; what could not be read may be any. */
  boolean has(String name) {
    return hasUnreadable
        || GIVEN.contains(name)
        || name.equals(OF_PROJECT)
        || declared.contains(name);
  }

  /**
   * Whether it was not asked before, by the class or a value of it: once is said what is not there.
   */
  boolean isNew(String name) {
    return said.add(name);
  }

  /** Whether it is the one of the project, and there is none. */
  boolean isMissing(String name) {
    return !hasProject && name.equals(OF_PROJECT);
  }
}
