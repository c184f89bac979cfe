/**
 * How Rust calls what Java implements: the traits of callbacks, and the calls of their adapters.
 */
package dev.nativebound.processor.plan.callbacks;
