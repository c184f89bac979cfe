package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.TypeName;
import java.util.List;

/**
 * A class of exceptions as a type of {@code bindings}, which an error's variants name.
 *
 * @param rustName the name of the type
 * @param isImported whether that is in {@code bindings::java}, as an import's
 * @param superclasses their internal names, the nearest first
 */
public record ExceptionClassPlan(
    TypeName name,
    String rustName,
    boolean isImported,
    List<String> superclasses,
    boolean checked,
    List<ConstructorPlan> constructors) {

  /**
   * A constructor.
   *
   * @param arguments what Rust gives for its parameters
   * @param descriptor by which the VM finds it
   * @param declaration as Java has it, {@code (String, int)}
   */
  public record ConstructorPlan(
      List<ExceptionArgument> arguments, String descriptor, String declaration) {}
}
