package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.PrimitiveKind;

/** The value of a constant of Java's, which becomes one of Rust's. */
public sealed interface ConstantValue {

  /** The value that javac gives as {@code value}, a box or a string. */
  static ConstantValue of(Object value) {
    if (value instanceof Boolean flag) {
      return new Flag(flag);
    }
    if (value instanceof Character unit) {
      return new Whole(PrimitiveKind.CHAR, unit);
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof Float || value instanceof Double) {
      PrimitiveKind kind = value instanceof Float ? PrimitiveKind.FLOAT : PrimitiveKind.DOUBLE;
      return new Fraction(kind, ((Number) value).doubleValue());
    }
    return new Whole(kindOf((Number) value), ((Number) value).longValue());
  }

  private static PrimitiveKind kindOf(Number integer) {
    if (integer instanceof Byte) {
      return PrimitiveKind.BYTE;
    }
    if (integer instanceof Short) {
      return PrimitiveKind.SHORT;
    }
    return integer instanceof Integer ? PrimitiveKind.INT : PrimitiveKind.LONG;
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
  record Whole(PrimitiveKind kind, long value) implements ConstantValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /** A {@code float} or {@code double}. */
  record Fraction(PrimitiveKind kind, double value) implements ConstantValue {
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
