/**
 * How nested values travel between Java and Rust: for generated code, not for users.
 *
 * <p>All values of one call are one packed byte sequence each way. {@code docs/wire.md} is the
 * format; {@code nativebound}'s module {@code wire} is the other half. It changes with the ABI
 * number, so only code that was generated for this version can use it.
 */
package dev.nativebound.runtime.wire;
