package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.CratePath;

/**
 * What a value of a crate goes through, as {@code @RustVia} says.
 *
 * @param expression the path of a function that takes it, or the name of its own method
 * @param isMethod which of the two
 */
public record ThroughPlan(String expression, boolean isMethod) {
  static ThroughPlan of(CratePath via, String crate) {
    return via.isRelative()
        ? new ThroughPlan(via.expression(), true)
        : new ThroughPlan(via.expressionIn(crate), false);
  }
}
