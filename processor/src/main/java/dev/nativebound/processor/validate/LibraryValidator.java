package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.LibraryDeclaration;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Claims;
import dev.nativebound.processor.names.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what holds between the types of one library. */
public final class LibraryValidator {

  /**
   * All that is wrong between {@code types}, each of which is clean by itself.
   *
   * @param others the rest of the library, of which nothing is reported
   * @param skeleton the name of the crate that is emitted to be filled in, where that may be
   */
  public ValidationReport validate(
      List<BoundType> types, List<BoundType> others, Optional<String> skeleton) {
    ValidationReport report = new ValidationReport();
    List<BoundType> all = Stream.concat(types.stream(), others.stream()).toList();
    Map<String, List<TypeName>> clashes = TypeNames.clashes(Claims.of(all));
    for (BoundType type : types) {
      clashes.forEach((name, sharing) -> checkClash(type, name, sharing, report));
    }
    checkLibraryNames(types, report);
    checkCompanions(types, report);
    new CrateConflicts(report).check(types, others);
    if (all.stream().anyMatch(BoundType::hasTrait)) {
      skeleton.ifPresent(name -> new CrateConflicts(report).checkLibrary(types, name));
    }
    return report;
  }

  private static void checkClash(
      BoundType type, String rustName, List<TypeName> sharing, ValidationReport report) {
    List<TypeName> own = sharing.stream().filter(name -> isOf(name, type)).toList();
    for (TypeName name : own) {
      report.add(
          name.equals(type.name()) ? type.origin().atValueOf(Annotations.RUST_NAME) : type.origin(),
          Message.TYPES_CLASH,
          name.canonicalName(),
          rustName,
          others(name, sharing));
    }
  }

  private static boolean isOf(TypeName name, BoundType type) {
    return name.equals(type.name())
        || Claims.of(List.of(type)).stream().anyMatch(claim -> claim.type().equals(name));
  }

  private static String others(TypeName name, List<TypeName> sharing) {
    String others =
        sharing.stream()
            .filter(other -> !other.equals(name))
            .map(other -> "'" + other.canonicalName() + "'")
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "Rust or the generated code" : others;
  }

  /** {@code Outer.Inner} and {@code Outer_Inner} want the same. */
  private static void checkCompanions(List<BoundType> types, ValidationReport report) {
    Map<TypeName, Long> wanted =
        types.stream()
            .collect(Collectors.groupingBy(t -> t.name().companion(), Collectors.counting()));
    for (BoundType type : types) {
      TypeName companion = type.name().companion();
      if (wanted.get(companion) > 1) {
        report.add(
            type.origin().at(Annotations.NATIVE_BOUND),
            Message.COMPANION_EXISTS,
            type.name().canonicalName(),
            companion.simpleName());
      }
    }
  }

  private static void checkLibraryNames(List<BoundType> types, ValidationReport report) {
    List<LibraryDeclaration> declared =
        types.stream().flatMap(type -> type.library().stream()).toList();
    for (LibraryDeclaration other : declared) {
      String first = declared.get(0).name();
      if (!other.name().equals(first)) {
        report.add(other.origin(), Message.LIBRARIES_DIFFER, other.name(), first);
      }
    }
  }
}
