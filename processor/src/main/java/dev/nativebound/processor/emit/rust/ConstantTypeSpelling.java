package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.imports.ConstantValue;
import dev.nativebound.processor.plan.imports.ConstantValue.Flag;
import dev.nativebound.processor.plan.imports.ConstantValue.Fraction;
import dev.nativebound.processor.plan.imports.ConstantValue.Text;
import dev.nativebound.processor.plan.imports.ConstantValue.Whole;
import dev.nativebound.processor.plan.types.RustScalar;

/** The Rust types of Java's constants. */
final class ConstantTypeSpelling implements ConstantValue.Visitor<String> {
  @Override
  public String flag(Flag constant) {
    return TypeSpelling.IN_BINDINGS.of(RustScalar.BOOL);
  }

  @Override
  public String whole(Whole constant) {
    return TypeSpelling.IN_BINDINGS.of(constant.type());
  }

  @Override
  public String fraction(Fraction constant) {
    return TypeSpelling.IN_BINDINGS.of(constant.type());
  }

  @Override
  public String text(Text constant) {
    return "&'static str";
  }
}
