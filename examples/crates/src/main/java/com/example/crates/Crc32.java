package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.Unsigned;

/**
 * CRC-32, of the crate {@code crc32fast}.
 *
 * <p>The smallest binding there is: the type names a module of the crate, here its root, and a
 * native is the function of that name. It is the free function {@code crc32fast::hash(&[u8]) ->
 * u32}.
 */
@NativeBound(rust = "crc32fast")
@RustCrate(name = "crc32fast", version = "1.5")
public final class Crc32 {
  static {
    Crc32Native.load();
  }

  private Crc32() {}

  /**
   * The checksum of all of {@code data}.
   *
   * @return 32 bits without a sign: {@link Integer#toUnsignedLong} has the number
   */
  public static native @Unsigned int hash(byte[] data);
}
