package dev.nativebound.processor.model;

/**
 * That a method's result comes later.
 *
 * @param declared the future, as it is declared; the method's {@code result} is what it completes
 *     with
 * @param isCancellable whether Rust stops when nobody waits
 */
public record FutureUse(TypeUse declared, boolean isCancellable) {}
