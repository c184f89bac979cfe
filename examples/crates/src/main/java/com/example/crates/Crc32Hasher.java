package com.example.crates;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.Unsigned;

/**
 * CRC-32 of data that comes in pieces: {@code crc32fast::Hasher}.
 *
 * <p>A struct of the crate as a Java object: the interface is {@code AutoCloseable}, so each object
 * owns one. The receivers are those of Rust: {@code &mut self} is {@link Exclusive}, {@code self}
 * is {@link Consumes}, and {@link #combine} takes a reference to another such object.
 */
@NativeBound(rust = "crc32fast::Hasher")
@RustCrate(name = "crc32fast", version = "1.5")
public interface Crc32Hasher extends AutoCloseable {
  /** One that has seen nothing. */
  @NativeBound(rust = "new")
  static Crc32Hasher of() {
    return Crc32HasherNative.of();
  }

  /** Adds {@code data}. */
  @Exclusive
  void update(byte[] data);

  /** Adds what {@code next} has seen, as if it had come here, without seeing it again. */
  @Exclusive
  void combine(Crc32Hasher next);

  /** The checksum; the hasher is closed. */
  @Consumes
  @NativeBound(rust = "finalize")
  @Unsigned
  int finish();

  @Override
  void close();
}
