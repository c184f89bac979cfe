package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.values.DerivesPlan;
import dev.nativebound.processor.plan.values.DerivesPlan.Derive;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attribute of the traits that a type derives. */
final class DerivesSpelling {
  private DerivesSpelling() {}

  static String of(DerivesPlan plan) {
    return Stream.concat(
            plan.own().stream().sorted().map(DerivesSpelling::name), plan.more().stream())
        .collect(Collectors.joining(", ", "#[derive(", ")]"));
  }

  private static String name(Derive derive) {
    return switch (derive) {
      case DEBUG -> "Debug";
      case CLONE -> "Clone";
      case COPY -> "Copy";
      case PARTIAL_EQ -> "PartialEq";
      case EQ -> "Eq";
      case HASH -> "Hash";
      case DEFAULT -> "Default";
    };
  }
}
