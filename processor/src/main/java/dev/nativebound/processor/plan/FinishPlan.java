package dev.nativebound.processor.plan;

import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.passage.MessageUse;

/**
 * The shim by which Java takes a result that has come.
 *
 * @param message of the result
 */
public record FinishPlan(Export export, MessageUse message) {}
