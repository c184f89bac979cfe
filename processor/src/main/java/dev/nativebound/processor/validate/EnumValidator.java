package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the enums that a class's natives mention: each once, since what is wrong with one is
 * mended in one place.
 */
final class EnumValidator {
  private static final String RENAME =
      "rename one, or use @AsObject where the enum crosses, which passes the object itself";

  private final TypeName owner;
  private final ValidationReport report;
  private final Set<TypeName> seen = new HashSet<>();

  EnumValidator(TypeName owner, ValidationReport report) {
    this.owner = owner;
    this.report = report;
  }

  /**
   * Checks an enum.
   *
   * @param use where it is mentioned first
   */
  void check(EnumModel type, Origin use) {
    if (!seen.add(type.name())) {
      return;
    }
    String name = type.name().simpleName();
    if (type.isBound()) {
      report.add(use, Message.BOUND_ENUM, name);
      return;
    }
    if (!type.reach().allows(type.name(), owner.packageName())) {
      String companion = owner.companion().simpleName();
      report.add(use, Message.ENUM_OUT_OF_REACH, name, companion, owner.packageName());
    }
    checkName(type, use);
    checkConstants(type, use);
  }

  private void checkName(EnumModel type, Origin use) {
    RustNames.check(
        type.rustName(),
        RustIdentifier.type(type.name().simpleName()),
        () -> type.origin().map(at -> at.atValueOf(Annotations.RUST_NAME)).orElse(use),
        report);
  }

  private void checkConstants(EnumModel type, Origin use) {
    Map<String, List<String>> byVariant = new HashMap<>();
    for (int i = 0; i < type.constants().size(); i++) {
      String constant = type.constants().get(i);
      String variant = RustIdentifier.variant(constant);
      List<String> sharing = byVariant.computeIfAbsent(variant, key -> new ArrayList<>());
      if (!sharing.isEmpty()) {
        Origin place = type.places().isEmpty() ? use : type.places().get(i);
        String name = type.name().simpleName();
        Object[] words = {constant, sharing.get(0), name, variant, RENAME};
        report.add(place, Message.CONSTANTS_CLASH, words);
      }
      sharing.add(constant);
    }
  }
}
