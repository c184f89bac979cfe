package com.example.crates;

import dev.nativebound.Exclusive;
import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * A BLAKE3 hash of any length: {@code blake3::OutputReader}, which {@link Blake3Hasher#output}
 * makes.
 */
@NativeBound(rust = "blake3::OutputReader")
@RustCrate(name = "blake3", version = "1.8", features = "pure")
public interface Blake3Output extends AutoCloseable {
  /** Fills {@code bytes} with what is next. */
  @Exclusive
  @NativeBound(rust = "fill")
  void read(@Mut byte[] bytes);

  /** How many bytes were read. */
  long position();

  /** Goes elsewhere, by the number of bytes before it. */
  @Exclusive
  void setPosition(long position);

  @Override
  void close();
}
