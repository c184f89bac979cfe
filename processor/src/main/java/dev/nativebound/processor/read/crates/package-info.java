/** What annotations say of crates, and the Rust in them. */
package dev.nativebound.processor.read.crates;
