package ${package};

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

/** BLAKE3, as the crate {@code blake3} has it: each native is a function of the crate. */
@NativeBound(rust = "blake3")
@RustCrate(name = "blake3", version = "1.8", features = "pure")
public final class Blake3 {
  static {
    Blake3Native.load(); // generated: finds, loads and checks the library
  }

  private Blake3() {}

  /** The hash of {@code data}. */
  @RustVia("as_bytes")
  public static native byte[] hash(byte[] data);

  /** The hash of {@code data} in hexadecimal digits. */
  @NativeBound(rust = "hash")
  @RustVia("to_string")
  public static native String hex(byte[] data);
}
