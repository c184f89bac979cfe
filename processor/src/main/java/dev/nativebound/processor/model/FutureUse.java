package dev.nativebound.processor.model;

import java.util.List;

/**
 * That a method's result comes later.
 *
 * @param declared the future, as it is declared; the method's {@code result} is what it completes
 *     with
 * @param isCancellable whether Rust stops when nobody waits
 * @param throwsClause what the method declares to throw, and does not; what the future fails with
 *     is the method's {@code thrown}
 */
public record FutureUse(TypeUse declared, boolean isCancellable, List<ThrownType> throwsClause) {}
