package com.example.crates;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

/**
 * BLAKE3 of data that comes in pieces: {@code blake3::Hasher}.
 *
 * <p>{@link #update} returns {@code &mut Self} in Rust, and the same object in Java, so calls are
 * chained as they are there.
 */
@NativeBound(rust = "blake3::Hasher")
@RustCrate(name = "blake3", version = "1.8", features = "pure")
public interface Blake3Hasher extends AutoCloseable {
  /** One that has seen nothing. */
  @NativeBound(rust = "new")
  static Blake3Hasher of() {
    return Blake3HasherNative.of();
  }

  /** Adds {@code data}; returns this hasher. */
  @Exclusive
  Blake3Hasher update(byte[] data);

  /** How many bytes it has seen. */
  long count();

  /** The hash of what it has seen so far. */
  @NativeBound(rust = "finalize")
  @RustVia("as_bytes")
  byte[] hash();

  /** The hash as a stream of any length, which begins with {@link #hash}. */
  @NativeBound(rust = "finalize_xof")
  Blake3Output output();

  @Override
  void close();
}
