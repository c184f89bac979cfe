package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.CallbackPlan.Answer;
import dev.nativebound.processor.plan.CallbackPlan.UpcallArgument;
import dev.nativebound.processor.plan.CallbackPlan.UpcallPlan;
import dev.nativebound.processor.plan.RustLiteral;
import java.util.ArrayList;
import java.util.List;

/** The steps by which Rust calls a method of Java's. */
final class UpcallSpelling {
  private UpcallSpelling() {}

  /** What is called one after the other, {@code .scalar(number)}. */
  static List<String> steps(UpcallPlan plan) {
    List<String> steps = new ArrayList<>();
    steps.add(".upcall::<%d>(%d)?".formatted(plan.count(), plan.index()));
    plan.arguments().forEach(argument -> steps.add(step(argument)));
    steps.add(last(plan.answer()));
    return steps;
  }

  private static String step(UpcallArgument argument) {
    String name = argument.rustName();
    return switch (argument.passing()) {
      case SCALAR -> ".scalar(" + name + ")";
      case CONSTANT -> ".constant(" + name + ")";
      case PACKED -> ".packed(" + RustLiteral.of(argument.java()) + ", " + name + ")?";
    };
  }

  private static String last(Answer answer) {
    return switch (answer) {
      case NOTHING -> ".nothing()";
      case SCALAR -> ".scalar_result()";
      case UNSIGNED_SHORT -> ".unsigned_short_result()";
      case CONSTANT -> ".constant_result()";
      case CALLBACK -> ".callback()";
      case OPTIONAL_CALLBACK -> ".optional_callback()";
      case VALUE -> ".value()";
    };
  }
}
