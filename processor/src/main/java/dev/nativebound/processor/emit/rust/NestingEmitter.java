package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.values.ValuePlan;
import dev.nativebound.processor.plan.values.ValuePlan.FieldPlan;
import dev.nativebound.processor.plan.values.ValuePlan.LevelPlan;
import dev.nativebound.processor.plan.values.ValuePlan.SizePlan;
import dev.nativebound.processor.plan.values.ValuePlan.VariantPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the {@code impl Wire} of a type has whose values may be in one another without end. */
final class NestingEmitter {
  private NestingEmitter() {}

  static void level(LevelPlan level, RustWriter out) {
    String sizes =
        level.sizes().stream().map(NestingEmitter::size).collect(Collectors.joining(" + "));
    out.line(
        "const NESTS: Option<wire::Level> = Some(wire::Level::of("
            + level.fields()
            + ", "
            + sizes
            + "));");
  }

  private static String size(SizePlan plan) {
    String one = "size_of::<" + TypeSpelling.IN_BINDINGS.of(plan.type()) + ">()";
    return plan.count() == 1 ? one : plan.count() + " * " + one;
  }

  /** The way down through what nests, for what is lent and for what is taken. */
  static void walks(ValuePlan plan, RustWriter out) {
    out.blank();
    out.open("fn fathom(&self, depth: &mut wire::Depth) -> Result<(), wire::WireError> {");
    walk(plan, "depth", "&", value -> "wire::Wire::fathom(" + value + ", depth)?;", out);
    out.line("Ok(())");
    out.close("}");
    out.blank();
    out.open("fn take_apart(self, parts: &mut wire::Parts) {");
    walk(plan, "parts", "", value -> "wire::Wire::take_apart(" + value + ", parts);", out);
    out.close("}");
  }

  private static void walk(
      ValuePlan plan,
      String parameter,
      String lent,
      Function<String, String> step,
      RustWriter out) {
    if (plan.isStruct()) {
      for (FieldPlan field : plan.variants().get(0).nesting()) {
        out.line(step.apply(lent + "self." + field.rustName()));
      }
      return;
    }
    out.open("match self {");
    for (VariantPlan variant : plan.variants()) {
      List<FieldPlan> nesting = variant.nesting();
      if (!nesting.isEmpty()) {
        out.open("Self::" + variant.rustName() + pattern(variant, parameter) + " => {");
        nesting.forEach(f -> out.line(step.apply(ValueEmitter.binding(variant, f, parameter))));
        out.close("}");
      }
    }
    if (plan.variants().stream().anyMatch(variant -> variant.nesting().isEmpty())) {
      out.line("_ => {}");
    }
    out.close("}");
  }

  private static String pattern(VariantPlan variant, String parameter) {
    String rest = variant.nesting().size() == variant.fields().size() ? " }" : ", .. }";
    return variant.nesting().stream()
        .map(field -> ValueEmitter.bound(variant, field, parameter))
        .collect(Collectors.joining(", ", " { ", rest));
  }
}
