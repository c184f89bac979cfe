package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.values.ValuePlan;
import dev.nativebound.processor.plan.values.ValuePlan.FieldPlan;
import dev.nativebound.processor.plan.values.ValuePlan.VariantPlan;

/** A struct or an enum of {@code bindings}, and how it travels. */
final class ValueEmitter {
  private ValueEmitter() {}

  static void emit(ValuePlan plan, RustWriter out) {
    out.doc("`" + plan.name().canonicalName() + "`.");
    if (!plan.rustdoc().isEmpty()) {
      out.doc("").docs(plan.rustdoc());
    }
    out.line(DerivesSpelling.of(plan.derives()));
    if (plan.isStruct()) {
      struct(plan.variants().get(0), out);
    } else {
      out.open("pub enum " + plan.rustName() + " {");
      plan.variants().forEach(variant -> variant(variant, out));
      out.close("}");
    }
  }

  private static void struct(VariantPlan struct, RustWriter out) {
    if (struct.fields().isEmpty()) {
      out.line("pub struct " + struct.rustName() + " {}");
      return;
    }
    out.open("pub struct " + struct.rustName() + " {");
    fields(struct, "pub ", out);
    out.close("}");
  }

  private static void variant(VariantPlan variant, RustWriter out) {
    out.doc("`" + variant.javaName() + "`.");
    if (variant.fields().isEmpty()) {
      out.line(variant.rustName() + " {},");
      return;
    }
    out.open(variant.rustName() + " {");
    fields(variant, "", out);
    out.close("},");
  }

  private static void fields(VariantPlan variant, String visibility, RustWriter out) {
    for (FieldPlan field : variant.fields()) {
      out.doc("`" + field.declaration() + "`.");
      out.field(visibility + field.rustName(), TypeSpelling.IN_BINDINGS.of(field.type()));
    }
  }

  /** How it travels. */
  static void plumbing(ValuePlan plan, RustWriter out) {
    Plumbing.open(plan.isStruct() ? "record" : "sealed", plan.rustName(), plan.declaration(), out);
    if (plan.isStruct()) {
      record(plan.variants().get(0), plan.level().isPresent() ? "}," : "}", out);
    } else {
      variants(plan, out);
    }
    plan.level().ifPresent(level -> NestingEmitter.emit(plan, level, out));
    out.close("}");
  }

  private static void record(VariantPlan struct, String end, RustWriter out) {
    if (struct.fields().isEmpty()) {
      out.line("{" + end);
      return;
    }
    out.open("{");
    for (FieldPlan field : struct.fields()) {
      String type = TypeSpelling.IN_BINDINGS.of(field.type());
      out.type(field.rustName() + ": ", type, " = " + RustLiteral.of(field.javaName()) + ",");
    }
    out.close(end);
  }

  private static void variants(ValuePlan plan, RustWriter out) {
    int count = plan.variants().size();
    out.line(RustLiteral.of(plan.name().canonicalName()) + ",");
    out.line(count + ",");
    out.open("{");
    for (int i = 0; i < count; i++) {
      VariantPlan variant = plan.variants().get(i);
      String others = i == count - 1 ? " | _" : "";
      out.block(
          i + others + " => " + variant.rustName() + " {",
          variant.fields().stream().map(ValueEmitter::named).toList(),
          "},");
    }
    out.close(plan.level().isPresent() ? "}," : "}");
  }

  private static String named(FieldPlan field) {
    return field.rustName() + " = " + RustLiteral.of(field.javaName());
  }
}
