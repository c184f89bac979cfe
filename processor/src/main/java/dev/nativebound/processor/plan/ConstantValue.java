package dev.nativebound.processor.plan;

import java.util.Map;

/** How Rust writes a constant of Java's. */
final class ConstantValue {
  private ConstantValue() {}

  static String type(Object value) {
    return Map.<Class<?>, String>of(
            Boolean.class,
            "bool",
            Byte.class,
            "i8",
            Short.class,
            "i16",
            Character.class,
            "u16",
            Integer.class,
            "i32",
            Long.class,
            "i64",
            Float.class,
            "f32",
            Double.class,
            "f64")
        .getOrDefault(value.getClass(), "&'static str");
  }

  static String of(Object value) {
    if (value instanceof String text) {
      return RustLiteral.of(text);
    }
    if (value instanceof Character unit) {
      return Integer.toString(unit);
    }
    if (value instanceof Float || value instanceof Double) {
      return number(((Number) value).doubleValue(), value.toString(), type(value));
    }
    return value.toString();
  }

  private static String number(double value, String text, String type) {
    if (Double.isNaN(value)) {
      return type + "::NAN";
    }
    return Double.isInfinite(value) ? type + (value > 0 ? "::INFINITY" : "::NEG_INFINITY") : text;
  }
}
