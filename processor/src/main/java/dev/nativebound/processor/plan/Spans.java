package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Range;
import java.util.Map;
import java.util.Optional;

/** The ranges of one method's parameters, in its shim. */
final class Spans {
  /** What their expressions begin with. */
  static final String FUNCTION = "span";

  private final NativeMethod method;
  private final Map<String, String> locals;

  /**
   * The ranges of a method.
   *
   * @param locals what its parameters are called in the shim
   */
  Spans(NativeMethod method, Map<String, String> locals) {
    this.method = method;
    this.locals = locals;
  }

  /** The expression of a parameter's range, {@code span().offset("off", off)}. */
  Optional<String> of(Parameter parameter) {
    return parameter.range().map(this::expression);
  }

  static boolean isRange(Parameter parameter) {
    return parameter.range().isPresent();
  }

  /** Whether it is a part of such an expression, and no parameter of the function. */
  boolean isUsedBy(Parameter parameter) {
    return method.isOfRange(parameter);
  }

  private String expression(Range range) {
    return FUNCTION
        + "()"
        + range.offset().map(name -> bound(".offset", name)).orElse("")
        + range.length().map(name -> bound(".length", name)).orElse("");
  }

  private String bound(String function, String name) {
    return function + "(" + RustLiteral.of(name) + ", " + locals.get(name) + ")";
  }
}
