package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.ConstantValue;
import dev.nativebound.processor.plan.ConstantValue.Flag;
import dev.nativebound.processor.plan.ConstantValue.Fraction;
import dev.nativebound.processor.plan.ConstantValue.Text;
import dev.nativebound.processor.plan.ConstantValue.Whole;

/** The Rust types of Java's constants. */
final class ConstantTypeSpelling implements ConstantValue.Visitor<String> {
  @Override
  public String flag(Flag constant) {
    return "bool";
  }

  @Override
  public String whole(Whole constant) {
    return ImportTypeSpelling.scalar(constant.kind());
  }

  @Override
  public String fraction(Fraction constant) {
    return ImportTypeSpelling.scalar(constant.kind());
  }

  @Override
  public String text(Text constant) {
    return "&'static str";
  }
}
