package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.TypeName;
import java.util.List;

/**
 * A record or sealed interface of Java as Rust has it: a struct, or an enum of struct variants.
 *
 * @param isStruct whether it is a struct: its one variant is itself
 * @param derives the traits that all of it allows, in their order in the attribute
 * @param variants those of an enum in the order by which they travel
 */
public record ValuePlan(
    TypeName name,
    String rustName,
    List<String> rustdoc,
    boolean isStruct,
    List<String> derives,
    List<VariantPlan> variants,
    Declaration declaration) {

  /**
   * A variant, or the struct.
   *
   * @param javaName the record
   */
  public record VariantPlan(String rustName, String javaName, List<FieldPlan> fields) {}

  /**
   * A field.
   *
   * @param declaration as Java has it, {@code String text}
   */
  public record FieldPlan(String rustName, RustType type, String declaration) {}
}
