package dev.nativebound.processor.plan;

import java.util.Optional;

/**
 * A parameter on both sides of a shim.
 *
 * @param rustName its name in the trait
 * @param javaName its name in Java, for messages and the contract
 * @param local its name in the shim, which must not hide the shim's own
 * @param rustType its type in the trait
 * @param rawType its type in the shim's signature
 * @param lift the expression that makes the Rust value of it; empty for what crosses as it is
 * @param argument the expression that the user's function gets
 * @param inMemory whether it is an array or a buffer, which may be the same memory as another
 *     argument
 */
public record ParameterPlan(
    String rustName,
    String javaName,
    String local,
    RustType rustType,
    String rawType,
    Optional<String> lift,
    String argument,
    boolean mutable,
    boolean inMemory) {}
