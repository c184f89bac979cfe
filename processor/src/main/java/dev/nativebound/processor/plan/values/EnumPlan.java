package dev.nativebound.processor.plan.values;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.contract.Declaration;
import java.util.List;

/**
 * An enum of Java as Rust has it, in {@code bindings}.
 *
 * @param variants in Java's order, which is the order of the Rust enum
 * @param sorted the same by the names of their constants: a constant travels as its index here
 */
public record EnumPlan(
    TypeName name,
    String rustName,
    List<String> rustdoc,
    DerivesPlan derives,
    List<Variant> variants,
    List<Variant> sorted,
    Declaration declaration) {

  /** A constant and its variant. */
  public record Variant(String constant, String rustName) {}
}
