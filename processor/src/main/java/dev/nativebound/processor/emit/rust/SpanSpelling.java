package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.shims.Span;

/** The expressions of ranges, and of the memory by which arguments are compared. */
final class SpanSpelling {
  private SpanSpelling() {}

  /** {@code span().offset("off", off)}. */
  static String of(Span span) {
    return "span()"
        + span.offset().map(bound -> bound(".offset", bound)).orElse("")
        + span.length().map(bound -> bound(".length", bound)).orElse("");
  }

  private static String bound(String function, Span.Bound bound) {
    return function + "(" + RustLiteral.of(bound.javaName()) + ", " + bound.local() + ")";
  }

  /** {@code mutable("bytes", bytes)}, with which arguments are compared. */
  static String compared(ParameterPlan parameter) {
    String within = parameter.span().map(span -> ".within(" + of(span) + ")").orElse("");
    return (parameter.mutable() ? "mutable(" : "shared(")
        + RustLiteral.of(parameter.javaName())
        + ", "
        + parameter.local()
        + ")"
        + within;
  }
}
