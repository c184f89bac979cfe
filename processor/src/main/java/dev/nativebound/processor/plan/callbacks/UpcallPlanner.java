package dev.nativebound.processor.plan.callbacks;

import dev.nativebound.processor.passage.MethodPassage;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackParameterPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.UpcallArgument;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.UpcallPlan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Plans how Rust calls the adapter of a callback's method. */
final class UpcallPlanner {
  private UpcallPlanner() {}

  /**
   * The call of a method.
   *
   * @param index of the method in the table
   */
  static UpcallPlan plan(CallbackShape shape, List<CallbackParameterPlan> parameters, int index) {
    MethodPassage passage = shape.passage();
    List<UpcallArgument> arguments =
        IntStream.range(0, parameters.size())
            .mapToObj(
                i ->
                    new UpcallArgument(
                        passage.parameters().get(i),
                        parameters.get(i).rustName(),
                        shape.method().parameters().get(i).name()))
            .sorted(Comparator.comparing(one -> one.passage() instanceof Passage.Message))
            .toList();
    return new UpcallPlan(
        index, shape.count(), arguments, passage.result(), shape.method().result().nullable());
  }
}
