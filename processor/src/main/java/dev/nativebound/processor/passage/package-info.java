/**
 * How values pass between Java and Rust: decided here alone, once a method, for what a door can do.
 *
 * <p>Validation counts by it, the Java half lowers and lifts by it, and so does the Rust half.
 */
package dev.nativebound.processor.passage;
