package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.plan.shims.Span.Bound;
import java.util.Map;
import java.util.Optional;

/** The ranges of one method's parameters, in its shim. */
public final class Spans {
  /** The function of the runtime with which their expressions begin. */
  public static final String FUNCTION = "span";

  private final NativeMethod method;
  private final Map<String, String> locals;

  /**
   * The ranges of a method.
   *
   * @param locals what its parameters are called in the shim
   */
  public Spans(NativeMethod method, Map<String, String> locals) {
    this.method = method;
    this.locals = locals;
  }

  /** The range of a parameter. */
  Optional<Span> of(Parameter parameter) {
    return parameter
        .range()
        .map(range -> new Span(range.offset().map(this::bound), range.length().map(this::bound)));
  }

  public static boolean isRange(Parameter parameter) {
    return parameter.range().isPresent();
  }

  /** Whether it is a part of such an expression, and no parameter of the function. */
  boolean isUsedBy(Parameter parameter) {
    return method.isOfRange(parameter);
  }

  private Bound bound(String name) {
    return new Bound(name, locals.get(name));
  }
}
