package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.plan.types.RustType;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a shim in place of a trait's function: the use of an item that a crate has.
 *
 * @param arguments in their order
 * @param through what the item's result goes through
 * @param isFallible whether its errors become declared exceptions
 * @param result what the shim wants of it; empty for nothing
 */
public record ItemPlan(
    Callee callee,
    List<ItemArgument> arguments,
    Optional<ThroughPlan> through,
    boolean isFallible,
    Optional<RustType> result) {

  /**
   * The item.
   *
   * @param path as an expression has it
   * @param isOfItem whether that begins in the crate's type that the module is about
   * @param isConstant whether it is read, not called
   */
  public record Callee(String path, boolean isOfItem, boolean isConstant) {}
}
