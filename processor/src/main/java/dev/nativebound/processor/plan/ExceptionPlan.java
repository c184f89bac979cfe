package dev.nativebound.processor.plan;

/**
 * A declared exception.
 *
 * @param constructor the variant of the runtime's {@code Constructor}
 */
public record ExceptionPlan(String internalName, String constructor) {}
