package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.CallbackPlan.Answer;
import dev.nativebound.processor.plan.CallbackPlan.CallbackParameterPlan;
import dev.nativebound.processor.plan.CallbackPlan.Passing;
import dev.nativebound.processor.plan.CallbackPlan.UpcallArgument;
import dev.nativebound.processor.plan.CallbackPlan.UpcallPlan;
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
    List<UpcallArgument> arguments =
        IntStream.range(0, parameters.size())
            .mapToObj(i -> argument(shape, i, parameters.get(i).rustName()))
            .sorted(Comparator.comparing(argument -> argument.passing() == Passing.PACKED))
            .toList();
    return new UpcallPlan(index, shape.count(), arguments, answer(shape));
  }

  private static UpcallArgument argument(CallbackShape shape, int index, String rustName) {
    Passing passing =
        switch (shape.parameters().get(index)) {
          case SCALAR -> Passing.SCALAR;
          case INDEX -> Passing.CONSTANT;
          case PACKED -> Passing.PACKED;
        };
    return new UpcallArgument(passing, rustName, shape.method().parameters().get(index).name());
  }

  private static Answer answer(CallbackShape shape) {
    TypeUse use = shape.method().result();
    return switch (shape.result()) {
      case NOTHING -> Answer.NOTHING;
      case SCALAR -> isUnsignedShort(use) ? Answer.UNSIGNED_SHORT : Answer.SCALAR;
      case INDEX -> Answer.CONSTANT;
      case CALLBACK -> use.nullable() ? Answer.OPTIONAL_CALLBACK : Answer.CALLBACK;
      case PACKED -> Answer.VALUE;
    };
  }

  private static boolean isUnsignedShort(TypeUse use) {
    boolean unsigned =
        use.type() instanceof Boxed boxed ? boxed.unsigned() : ((Primitive) use.type()).unsigned();
    return unsigned && CallbackShape.kindOf(use) == PrimitiveKind.SHORT;
  }
}
