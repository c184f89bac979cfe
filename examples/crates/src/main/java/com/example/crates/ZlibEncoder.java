package com.example.crates;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustType;
import dev.nativebound.RustVia;
import java.io.IOException;

/**
 * Compresses to zlib's format, of the crate {@code flate2} with its backend in Rust.
 *
 * <p>The struct is generic, and the path says which one is meant: {@code ZlibEncoder<Vec<u8>>}
 * writes to memory.
 */
@NativeBound(rust = "flate2::write::ZlibEncoder<Vec<u8>>")
@RustCrate(name = "flate2", version = "1.1")
public interface ZlibEncoder extends AutoCloseable {
  /**
   * An encoder.
   *
   * @param before what the result begins with, such as the header of a file: Rust takes a {@code
   *     Vec<u8>}, not a slice, and {@link RustType} says so
   * @param level 0 for as it is, 9 for as short as can be
   */
  @NativeBound(rust = "new")
  static ZlibEncoder of(
      @RustType("Vec<u8>") byte[] before, @RustVia("flate2::Compression::new") int level) {
    return ZlibEncoderNative.of(before, level);
  }

  /** Compresses {@code data}: a method of a trait of {@code std}. */
  @Exclusive
  @NativeBound(rust = "std::io::Write::write_all")
  void write(byte[] data) throws IOException;

  /** How many bytes were written to it. */
  long totalIn();

  /** All that was compressed, with the checksum at its end; the encoder is closed. */
  @Consumes
  byte[] finish() throws IOException;

  @Override
  void close();
}
