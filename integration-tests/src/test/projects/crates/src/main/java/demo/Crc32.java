package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.RustCrate;
import dev.nativebound.RustType;
import dev.nativebound.RustVia;
import dev.nativebound.Unsigned;
import java.nio.ByteBuffer;

@NativeBound(rust = "crc32fast")
@RustCrate(name = "crc32fast", version = "1.4")
public final class Crc32 {
  static {
    Crc32Native.load();
  }

  private Crc32() {}

  public static native @Unsigned int hash(byte[] data);

  @NativeBound(rust = "std::primitive::f64::powi")
  static native double power(double base, long exponent);

  @NativeBound(rust = "std::primitive::str::to_uppercase")
  static native String upper(String text);

  @NativeBound(rust = "std::primitive::u32::MAX")
  static native @Unsigned int largest();

  @NativeBound(rust = "std::f64::consts::PI")
  static native double pi();

  @NativeBound(rust = "std::primitive::u32::from_str_radix")
  static native @Unsigned int parse(String text, int radix) throws NumberFormatException;

  @NativeBound(rust = "std::primitive::i64::abs_diff")
  static native int distance(long a, long b);

  @NativeBound(rust = "std::primitive::str::repeat")
  static native String repeat(String text, byte times);

  @NativeBound(rust = "std::primitive::char::to_digit")
  static native @Nullable Integer digit(char unit, short radix);

  @NativeBound(rust = "std::string::String::from_utf8")
  static native String decode(@RustType("Vec<u8>") byte[] data) throws IllegalArgumentException;

  @NativeBound(rust = "std::primitive::u16::from_be_bytes")
  static native char bigEndian(@RustType("[u8; 2]") byte[] data);

  @NativeBound(rust = "std::convert::identity::<std::net::Ipv4Addr>")
  @RustVia("to_string")
  static native String address(@RustType("std::net::Ipv4Addr") String text);

  @NativeBound(rust = "<[u8]>::reverse")
  static native void reverse(@Mut byte[] data);

  @NativeBound(rust = "crc32fast::hash")
  static native @Unsigned int hashOf(
      @Range(offset = "off", length = "len") byte[] data, int off, int len);

  @NativeBound(rust = "crc32fast::hash")
  static native @Unsigned int hashOfAny(
      @Range(length = "len") Object data, int len);

  @NativeBound(rust = "<[u8]>::reverse")
  static native void reverseOf(
      @Mut @Range(offset = "from", length = "count") ByteBuffer data, int from, int count);

  @NativeBound(rust = "<[i32]>::sort_unstable")
  static native void sort(
      @Mut @Range(offset = "from", length = "count") int[] data, int from, int count);

  @NativeBound(rust = "<[u8]>::copy_from_slice")
  static native void copy(
      @Mut @Range(offset = "to", length = "n") Object target,
      int to,
      @Range(offset = "from", length = "n") byte[] source,
      int from,
      int n);

  @NativeBound(rust = "std::string::String::from_utf8")
  static native String decodeOf(
      @RustType("Vec<u8>") @Range(offset = "off", length = "len") byte[] data, int off, int len)
      throws IllegalArgumentException;
}
