package com.example.crates;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustType;
import java.io.IOException;

/** Decompresses zlib's format: {@code flate2::write::ZlibDecoder<Vec<u8>>}. */
@NativeBound(rust = "flate2::write::ZlibDecoder<Vec<u8>>")
@RustCrate(name = "flate2", version = "1.1")
public interface ZlibDecoder extends AutoCloseable {
  /**
   * A decoder.
   *
   * @param before what the result begins with
   */
  @NativeBound(rust = "new")
  static ZlibDecoder of(@RustType("Vec<u8>") byte[] before) {
    return ZlibDecoderNative.of(before);
  }

  /**
   * Decompresses {@code data}.
   *
   * @throws IOException when that is nothing that zlib wrote
   */
  @Exclusive
  @NativeBound(rust = "std::io::Write::write_all")
  void write(byte[] data) throws IOException;

  /**
   * All that was decompressed; the decoder is closed.
   *
   * @throws IOException when more should have come
   */
  @Consumes
  byte[] finish() throws IOException;

  @Override
  void close();
}
