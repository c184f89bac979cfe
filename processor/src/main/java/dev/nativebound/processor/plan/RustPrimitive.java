package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.PrimitiveKind;
import java.util.Locale;

/** What Rust and JNI call the primitives. */
final class RustPrimitive {
  private RustPrimitive() {}

  /**
   * The element type of a slice: bytes are always {@code u8}, since that is what Rust's libraries
   * take.
   */
  static String element(PrimitiveKind kind, boolean unsigned) {
    return kind == PrimitiveKind.BYTE ? "u8" : of(kind, unsigned);
  }

  /** The scalar type: {@code char} is a UTF-16 unit. */
  static String of(PrimitiveKind kind, boolean unsigned) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case CHAR -> "u16";
      case FLOAT -> "f32";
      case DOUBLE -> "f64";
      case BYTE -> unsigned ? "u8" : "i8";
      case SHORT -> unsigned ? "u16" : "i16";
      case INT -> unsigned ? "u32" : "i32";
      case LONG -> unsigned ? "u64" : "i64";
    };
  }

  /** The JNI type of a shim's signature. */
  static String raw(PrimitiveKind kind) {
    return kind == PrimitiveKind.BOOLEAN ? "RawBoolean" : "j" + kind.keyword();
  }

  /** The runtime's marker for arrays of it, {@code Int}. */
  static String marker(PrimitiveKind kind) {
    String word = kind.keyword();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
