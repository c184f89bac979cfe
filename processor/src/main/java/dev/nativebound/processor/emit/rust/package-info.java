/** The Rust of the emitted crate: shims, traits, types. */
package dev.nativebound.processor.emit.rust;
