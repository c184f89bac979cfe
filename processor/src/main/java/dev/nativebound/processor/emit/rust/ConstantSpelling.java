package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.imports.ConstantValue;
import dev.nativebound.processor.plan.imports.ConstantValue.Flag;
import dev.nativebound.processor.plan.imports.ConstantValue.Fraction;
import dev.nativebound.processor.plan.imports.ConstantValue.Text;
import dev.nativebound.processor.plan.imports.ConstantValue.Whole;
import dev.nativebound.processor.plan.types.RustScalar;

/** How Rust writes the values of Java's constants. */
final class ConstantSpelling implements ConstantValue.Visitor<String> {
  @Override
  public String flag(Flag constant) {
    return Boolean.toString(constant.value());
  }

  @Override
  public String whole(Whole constant) {
    return Long.toString(constant.value());
  }

  @Override
  public String fraction(Fraction constant) {
    double value = constant.value();
    String type = TypeSpelling.IN_BINDINGS.of(constant.type());
    if (Double.isNaN(value)) {
      return type + "::NAN";
    }
    if (Double.isInfinite(value)) {
      return type + (value > 0 ? "::INFINITY" : "::NEG_INFINITY");
    }
    return constant.type() == RustScalar.F32
        ? Float.toString((float) value)
        : Double.toString(value);
  }

  @Override
  public String text(Text constant) {
    return RustLiteral.of(constant.value());
  }
}
