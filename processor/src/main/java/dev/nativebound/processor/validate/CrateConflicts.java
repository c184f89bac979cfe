package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CrateDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds crates that are declared twice, and not as the same. */
final class CrateConflicts {
  private static final Map<String, Function<CrateDeclaration, String>> MEMBERS =
      new TreeMap<>(
          Map.of(
              "name", CrateDeclaration::name,
              "packageName", CrateDeclaration::packageName,
              "version", CrateDeclaration::version,
              "path", CrateDeclaration::path,
              "git", CrateDeclaration::git,
              "rev", CrateDeclaration::rev,
              "tag", CrateDeclaration::tag,
              "branch", CrateDeclaration::branch));

  private final ValidationReport report;

  CrateConflicts(ValidationReport report) {
    this.report = report;
  }

  /**
   * Reports one error for each crate.
   *
   * @param others the rest of the library, of which nothing is reported
   */
  void check(List<BoundType> types, List<BoundType> others) {
    Map<String, CrateDeclaration> first = new TreeMap<>();
    List<String> reported = new ArrayList<>();
    others.stream().flatMap(CrateConflicts::readable).forEach(crate -> add(crate, first));
    for (BoundType type : types) {
      for (CrateDeclaration crate : readable(type).toList()) {
        add(crate, first);
        CrateDeclaration other = first.get(crate.rustName());
        if (!reported.contains(crate.rustName()) && report(crate, other)) {
          reported.add(crate.rustName());
        }
      }
    }
  }

  /** Reports a crate of the library's name, which cargo would find twice in one list. */
  void checkLibrary(List<BoundType> types, String library) {
    types.stream()
        .flatMap(CrateConflicts::readable)
        .filter(crate -> crate.rustName().equals(library))
        .findFirst()
        .ifPresent(
            crate ->
                report.add(
                    crate.origin().atMember("name"),
                    Message.INVALID_CRATE,
                    crate.name(),
                    crate.place(),
                    "has the name of the library, whose natives are implemented by a crate of that name",
                    "name the library with @NativeLibrary(\"...\") on the package, or with"
                        + " -Anativebound.library=..."));
  }

  private static Stream<CrateDeclaration> readable(BoundType type) {
    return type.crates().stream().filter(CrateDeclaration::isReadable);
  }

  private static void add(CrateDeclaration crate, Map<String, CrateDeclaration> first) {
    first.putIfAbsent(crate.rustName(), crate);
  }

  /** Whether they differ, in the first member by its name. */
  private boolean report(CrateDeclaration crate, CrateDeclaration other) {
    for (Map.Entry<String, Function<CrateDeclaration, String>> member : MEMBERS.entrySet()) {
      String own = member.getValue().apply(crate);
      String others = member.getValue().apply(other);
      if (!own.equals(others)) {
        report.add(
            crate.origin().atMember(own.isEmpty() ? "name" : member.getKey()),
            Message.CRATES_DIFFER,
            crate.name(),
            words(member.getKey(), own),
            crate.place(),
            words(member.getKey(), others),
            other.place());
        return true;
      }
    }
    return false;
  }

  private static String words(String member, String value) {
    return value.isEmpty() ? "no " + member : member + " \"" + value + "\"";
  }
}
