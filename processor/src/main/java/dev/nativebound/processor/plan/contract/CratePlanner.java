package dev.nativebound.processor.plan.contract;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CrateDeclaration;
import dev.nativebound.processor.plan.contract.CratePlan.Git;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one dependency of all declarations of a crate, which agree where they have to. */
public final class CratePlanner {
  private CratePlanner() {}

  /** Those of all {@code types}, in the order of their names. */
  public static List<CratePlan> plan(List<BoundType> types) {
    Map<String, List<CrateDeclaration>> byName = new TreeMap<>();
    types.stream()
        .flatMap(type -> type.crates().stream())
        .forEach(
            crate -> byName.computeIfAbsent(crate.rustName(), k -> new ArrayList<>()).add(crate));
    return byName.values().stream().map(CratePlanner::united).toList();
  }

  private static CratePlan united(List<CrateDeclaration> declarations) {
    CrateDeclaration any = declarations.get(0);
    return new CratePlan(
        any.name(),
        given(any.packageName()),
        given(any.version()),
        declarations.stream().flatMap(d -> d.features().stream()).sorted().distinct().toList(),
        declarations.stream().anyMatch(CrateDeclaration::defaultFeatures),
        given(any.path()),
        given(any.git()).map(url -> git(url, any)),
        declarations.stream().map(CrateDeclaration::place).sorted().distinct().toList());
  }

  private static Git git(String url, CrateDeclaration crate) {
    if (!crate.rev().isEmpty()) {
      return new Git(url, Optional.of("rev"), crate.rev());
    }
    if (!crate.tag().isEmpty()) {
      return new Git(url, Optional.of("tag"), crate.tag());
    }
    return new Git(url, given(crate.branch()).map(branch -> "branch"), crate.branch());
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
