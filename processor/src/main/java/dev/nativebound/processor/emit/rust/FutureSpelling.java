package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.types.RustType;
import java.util.List;
import java.util.Optional;

/** What shims have for a function that is async. */
final class FutureSpelling {
  private FutureSpelling() {}

  /** {@code RawTask<'l, Finished<Vec<u8>>>}: a call that is under way. */
  static String task(MethodPlan method, String trait) {
    RustType result = method.result().rustType();
    String type =
        result.equals(RustType.Plain.SELF)
            ? "bindings::__types::" + trait
            : TypeSpelling.IN_SHIM.of(result);
    return "RawTask<'l, Finished<" + type + ">>";
  }

  /** The statements that make parameters the function's own. */
  static List<String> kept(MethodPlan method) {
    return method.parameters().stream().flatMap(parameter -> kept(parameter).stream()).toList();
  }

  private static Optional<String> kept(ParameterPlan parameter) {
    String local = parameter.local();
    return function(parameter)
        .map(
            function ->
                parameter.nullable() && !parameter.isTaken()
                    ? local + ".map(|value| value." + function + "())"
                    : local + "." + function + "()")
        .or(
            () ->
                parameter.isTaken()
                    ? Optional.of(ArgumentSpelling.taken(parameter))
                    : Optional.empty())
        .map(expression -> "let " + local + " = " + expression + ";");
  }

  private static Optional<String> function(ParameterPlan parameter) {
    if (parameter.passage() instanceof Passage.Text) {
      return Optional.of("to_string");
    }
    return parameter.passage() instanceof Passage.Elements
        ? Optional.of("to_vec")
        : Optional.empty();
  }
}
