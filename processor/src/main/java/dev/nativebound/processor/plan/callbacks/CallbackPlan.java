package dev.nativebound.processor.plan.callbacks;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.contract.Declaration;
import dev.nativebound.processor.plan.types.RustType;
import java.util.List;

/**
 * An interface that Java implements and Rust calls: a trait.
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
      UpcallPlan upcall) {}

  /** A parameter of it. */
  public record CallbackParameterPlan(String rustName, RustType type) {}

  /**
   * The call of the adapter's method.
   *
   * @param index of the method in the table
   * @param count of the adapter's arguments, which may be one for all that is in the message
   * @param arguments in their order: what is in the message comes last
   * @param result how it passes
   * @param nullable whether it may be null
   */
  public record UpcallPlan(
      int index, int count, List<UpcallArgument> arguments, Passage result, boolean nullable) {}

  /**
   * An argument of a call.
   *
   * @param java the parameter's name in Java, for exceptions
   */
  public record UpcallArgument(Passage passage, String rustName, String java) {}
}
