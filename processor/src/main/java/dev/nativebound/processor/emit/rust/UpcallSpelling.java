package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.UpcallVisitor;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.UpcallArgument;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.UpcallPlan;
import java.util.ArrayList;
import java.util.List;

/** The steps by which Rust calls a method of Java's. */
final class UpcallSpelling {
  private UpcallSpelling() {}

  /** What is called one after the other, {@code .scalar(number)}. */
  static List<String> steps(UpcallPlan plan) {
    List<String> steps = new ArrayList<>();
    steps.add(".upcall::<%d>(%d)?".formatted(plan.count(), plan.index()));
    plan.arguments().forEach(argument -> steps.add(argument.passage().accept(new Step(argument))));
    steps.add(plan.result().accept(new Last(plan.nullable())));
    return steps;
  }

  /** How an argument is passed. */
  private static final class Step extends UpcallVisitor<String> {
    private final UpcallArgument argument;

    Step(UpcallArgument argument) {
      this.argument = argument;
    }

    @Override
    public String nothing(Passage.Nothing passage) {
      throw new IllegalStateException("no argument is nothing");
    }

    @Override
    public String scalar(Passage.Scalar passage) {
      return ".scalar(" + argument.rustName() + ")";
    }

    @Override
    public String index(Passage.Index passage) {
      return ".constant(" + argument.rustName() + ")";
    }

    @Override
    public String callback(Passage.Callback passage) {
      throw new IllegalStateException("no argument is a callback");
    }

    @Override
    public String message(Passage.Message passage) {
      return ".packed(" + RustLiteral.of(argument.java()) + ", " + argument.rustName() + ")?";
    }
  }

  /** What becomes of the result. */
  private static final class Last extends UpcallVisitor<String> {
    private final boolean nullable;

    Last(boolean nullable) {
      this.nullable = nullable;
    }

    @Override
    public String nothing(Passage.Nothing passage) {
      return ".nothing()";
    }

    /** For an unsigned {@code short} Rust has the type that it has for {@code char}. */
    @Override
    public String scalar(Passage.Scalar passage) {
      boolean isUnsignedShort = passage.unsigned() && passage.kind() == PrimitiveKind.SHORT;
      return isUnsignedShort ? ".unsigned_short_result()" : ".scalar_result()";
    }

    @Override
    public String index(Passage.Index passage) {
      return ".constant_result()";
    }

    @Override
    public String callback(Passage.Callback passage) {
      return nullable ? ".optional_callback()" : ".callback()";
    }

    @Override
    public String message(Passage.Message passage) {
      return ".value()";
    }
  }
}
