package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.plan.types.RustScalar;

/** The value of a constant of Java's, which becomes one of Rust's. */
public sealed interface ConstantValue {

  /** The value that javac gives as {@code value}, a box or a string. */
  static ConstantValue of(Object value) {
    if (value instanceof Boolean flag) {
      return new Flag(flag);
    }
    if (value instanceof Character unit) {
      return new Whole(RustScalar.U16, unit);
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof Float || value instanceof Double) {
      RustScalar type = value instanceof Float ? RustScalar.F32 : RustScalar.F64;
      return new Fraction(type, ((Number) value).doubleValue());
    }
    return new Whole(typeOf((Number) value), ((Number) value).longValue());
  }

  private static RustScalar typeOf(Number integer) {
    if (integer instanceof Byte) {
      return RustScalar.I8;
    }
    if (integer instanceof Short) {
      return RustScalar.I16;
    }
    return integer instanceof Integer ? RustScalar.I32 : RustScalar.I64;
  }

  /** Calls the method of {@code visitor} that belongs to this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** A {@code boolean}. */
  record Flag(boolean value) implements ConstantValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** An integer; {@code char} is a UTF-16 unit. */
  record Whole(RustScalar type, long value) implements ConstantValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /** A {@code float} or {@code double}. */
  record Fraction(RustScalar type, double value) implements ConstantValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fraction(this);
    }
  }

  /** A string. */
  record Text(String value) implements ConstantValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** One method a kind of value. */
  interface Visitor<R> {
    R flag(Flag constant);

    R whole(Whole constant);

    R fraction(Fraction constant);

    R text(Text constant);
  }
}
