package dev.nativebound.processor.plan.values;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.contract.Declaration;
import dev.nativebound.processor.plan.types.RustType;
import java.util.List;
import java.util.Optional;

/**
 * A record or sealed interface of Java as Rust has it: a struct, or an enum of struct variants.
 *
 * @param isStruct whether it is a struct: its one variant is itself
 * @param variants those of an enum in the order by which they travel
 * @param level of what nests without end, or has such values in it
 */
public record ValuePlan(
    TypeName name,
    String rustName,
    List<String> rustdoc,
    boolean isStruct,
    DerivesPlan derives,
    List<VariantPlan> variants,
    Optional<LevelPlan> level,
    Declaration declaration) {

  /**
   * What the stack needs for one in another.
   *
   * @param fields how many there are in all variants
   * @param sizes the types of all of them
   */
  public record LevelPlan(int fields, List<SizePlan> sizes) {}

  /**
   * What some fields take.
   *
   * @param count how many are of the type
   */
  public record SizePlan(int count, RustType type) {}

  /**
   * A variant, or the struct.
   *
   * @param javaName the record
   */
  public record VariantPlan(String rustName, String javaName, List<FieldPlan> fields) {

    /** Those of its fields in which values nest without end. */
    public List<FieldPlan> nesting() {
      return fields.stream().filter(FieldPlan::nests).toList();
    }
  }

  /**
   * A field.
   *
   * @param javaName the component, as exceptions name it
   * @param declaration as Java has it, {@code String text}
   * @param nests whether values nest in it without end
   */
  public record FieldPlan(
      String rustName, String javaName, RustType type, String declaration, boolean nests) {}
}
