package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.TypeName;
import java.util.List;

/**
 * A callback as Rust has it: a trait.
 *
 * @param id its name, with its type arguments
 * @param methods in the order of the table by which the runtime finds the adapter's
 * @param left the default methods that are not in the trait, as people read them
 */
public record CallbackPlan(
    TypeName id,
    String rustName,
    List<String> rustdoc,
    List<CallbackMethodPlan> methods,
    List<String> left,
    Declaration declaration) {
  /** Whether a closure can be one. */
  public boolean isFunction() {
    return methods.size() == 1;
  }

  /**
   * A method of the trait, and how Java's is called.
   *
   * @param adapterName of the adapter's method
   * @param descriptor of that
   * @param signature Java's, as people read it
   * @param steps what is called one after the other, {@code .scalar(number)}
   */
  public record CallbackMethodPlan(
      String rustName,
      String adapterName,
      String descriptor,
      String signature,
      List<String> rustdoc,
      boolean deprecated,
      List<CallbackParameterPlan> parameters,
      RustType result,
      List<String> steps) {}

  /** A parameter of it. */
  public record CallbackParameterPlan(String rustName, RustType type) {}
}
