package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.TypeName;

/**
 * Java's half of a result that comes later.
 *
 * @param companion the class that has both of the following
 * @param finisher the method of the companion that takes the result of a call that has ended
 * @param isCancellable whether Rust is told when nobody waits
 * @param cancel the name of the native by which it is
 */
public record FuturePlan(
    TypeName companion, JavaMethodPlan finisher, boolean isCancellable, String cancel) {}
