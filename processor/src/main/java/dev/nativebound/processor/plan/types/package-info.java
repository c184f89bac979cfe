/**
 * The Rust types that a plan speaks of, how Rust keeps owned objects, and questions about types of
 * values.
 */
package dev.nativebound.processor.plan.types;
