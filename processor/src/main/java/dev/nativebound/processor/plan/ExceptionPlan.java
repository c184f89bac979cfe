package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.ThrownType;
import java.util.Optional;

/**
 * An exception that a method declares, which errors of Rust become.
 *
 * @param constructor the one that serves any error; empty where only an error that names its fields
 *     can become one
 */
public record ExceptionPlan(String internalName, Optional<ThrownType.Constructor> constructor) {}
