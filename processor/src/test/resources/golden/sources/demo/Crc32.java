package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.RustCrate;
import dev.nativebound.RustName;
import dev.nativebound.RustType;
import dev.nativebound.RustVia;
import dev.nativebound.Unsigned;
import java.io.IOException;

/** Functions of crates, as natives of a class. */
@NativeBound(rust = "crc32fast")
@RustCrate(name = "crc32fast", version = "1.4")
@RustCrate(name = "semver", version = "1.0")
public final class Crc32 {
  static {
    Crc32Native.load();
  }

  private Crc32() {}

  public static native @Unsigned int hash(byte[] data);

  @NativeBound(rust = "crc32fast::hash")
  static native @Unsigned int hashOf(
      @Range(offset = "off", length = "len") byte[] data, int off, int len);

  @NativeBound(rust = "std::primitive::f64::powi")
  static native double power(double base, long exponent);

  @NativeBound(rust = "std::primitive::u32::MAX")
  static native @Unsigned int largest();

  @NativeBound(rust = "std::env::set_current_dir")
  static native void enter(String folder) throws IOException;

  @NativeBound(rust = "semver::Version::cmp_precedence")
  static native int compare(
      @RustVia("semver::Version::parse") String a,
      @RustVia("semver::Version::parse") @RustType("&semver::Version") String b);

  @NativeBound(rust = "<std::io::Error as From<std::io::ErrorKind>>::from")
  @RustVia("kind")
  static native Failure same(Failure kind);

  /** What most failures are. */
  @NativeBound(rust = "std::io::ErrorKind")
  enum Failure {
    NOT_FOUND,
    @RustName("PermissionDenied")
    FORBIDDEN,
    @RustName("_")
    OTHER
  }
}
