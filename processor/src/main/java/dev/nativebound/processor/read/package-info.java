/**
 * Reads a bound type: elements in, {@link dev.nativebound.processor.model.BoundType} out. It never
 * fails: what it does not understand is in the model as such.
 *
 * <p>Each room below is used by those above it alone: {@code types} (what a type is where it
 * stands), {@code exceptions}, {@code crates}, {@code callbacks}, {@code members} (which methods
 * cross), {@code elements} (what one element says); {@code marks} and {@code imports} read what the
 * entry asks for by itself.
 */
package dev.nativebound.processor.read;
