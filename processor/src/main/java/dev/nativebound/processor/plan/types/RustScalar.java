package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.PrimitiveKind;

/** A primitive type of Rust. */
public enum RustScalar implements RustType {
  BOOL,
  I8,
  U8,
  I16,
  U16,
  I32,
  U32,
  I64,
  U64,
  F32,
  F64;

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }

  /** That of a value: {@code char} is a UTF-16 unit. */
  public static RustScalar of(PrimitiveKind kind, boolean unsigned) {
    return switch (kind) {
      case BOOLEAN -> BOOL;
      case CHAR -> U16;
      case FLOAT -> F32;
      case DOUBLE -> F64;
      case BYTE -> unsigned ? U8 : I8;
      case SHORT -> unsigned ? U16 : I16;
      case INT -> unsigned ? U32 : I32;
      case LONG -> unsigned ? U64 : I64;
    };
  }

  /** That of an array's elements: bytes are always {@code u8}, which Rust's libraries take. */
  public static RustScalar element(PrimitiveKind kind, boolean unsigned) {
    return kind == PrimitiveKind.BYTE ? U8 : of(kind, unsigned);
  }
}
