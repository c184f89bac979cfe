package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Claims;
import dev.nativebound.processor.names.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks what holds between the types of one library. */
public final class LibraryValidator {

  /** All that is wrong between {@code types}, each of which is clean by itself. */
  public ValidationReport validate(List<BoundType> types) {
    ValidationReport report = new ValidationReport();
    Map<String, List<TypeName>> clashes = TypeNames.clashes(Claims.of(types));
    for (BoundType type : types) {
      clashes.forEach((name, sharing) -> checkClash(type, name, sharing, report));
    }
    checkLibraryNames(types, report);
    return report;
  }

  private static void checkClash(
      BoundType type, String rustName, List<TypeName> sharing, ValidationReport report) {
    List<TypeName> own = sharing.stream().filter(name -> isOf(name, type)).toList();
    for (TypeName name : own) {
      report.add(
          type.origin(),
          Message.TYPES_CLASH,
          rustName,
          name.canonicalName(),
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
    return others.isEmpty() ? "Rust's own prelude" : others;
  }

  private static void checkLibraryNames(List<BoundType> types, ValidationReport report) {
    List<BoundType> named = types.stream().filter(type -> type.library().isPresent()).toList();
    for (BoundType type : named) {
      String first = named.get(0).library().orElseThrow();
      if (!type.library().orElseThrow().equals(first)) {
        report.add(type.origin(), Message.LIBRARIES_DIFFER, type.library().orElseThrow(), first);
      }
    }
  }
}
