package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.values.ValuePlan;
import dev.nativebound.processor.plan.values.ValuePlan.FieldPlan;
import dev.nativebound.processor.plan.values.ValuePlan.LevelPlan;
import dev.nativebound.processor.plan.values.ValuePlan.VariantPlan;
import java.util.List;

/** What is said of a type whose values may be in one another without end. */
final class NestingEmitter {
  private NestingEmitter() {}

  /** What a level takes of the stack, and the way down through what nests. */
  static void emit(ValuePlan plan, LevelPlan level, RustWriter out) {
    out.open("nests(" + level.fields() + ", {");
    level
        .sizes()
        .forEach(
            size ->
                out.line(size.count() + " * " + TypeSpelling.IN_BINDINGS.of(size.type()) + ","));
    if (plan.isStruct()) {
      out.depart().block("}) {", nesting(plan.variants().get(0)), "}");
      return;
    }
    out.depart().open("}) {");
    for (VariantPlan variant : plan.variants()) {
      out.block(variant.rustName() + " {", nesting(variant), "},");
    }
    out.close("}");
  }

  private static List<String> nesting(VariantPlan variant) {
    return variant.nesting().stream().map(FieldPlan::rustName).toList();
  }
}
