package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.EnumPlan.Variant;
import java.util.List;

/** An enum of {@code bindings}, and what ties it to Java's. */
final class EnumEmitter {
  private EnumEmitter() {}

  static void emit(EnumPlan plan, RustWriter out) {
    out.doc("`" + plan.name().canonicalName() + "`.");
    if (!plan.rustdoc().isEmpty()) {
      out.doc("").docs(plan.rustdoc());
    }
    out.line(DerivesSpelling.of(plan.derives()));
    out.open("pub enum " + plan.rustName() + " {");
    for (Variant variant : plan.variants()) {
      out.doc("`" + variant.constant() + "`.");
      out.line(variant.rustName() + ",");
    }
    out.close("}");
  }

  static void plumbing(EnumPlan plan, RustWriter out) {
    Plumbing.open("constants", plan.rustName(), plan.declaration(), out);
    out.line(RustLiteral.of(plan.name().binaryName()) + ",");
    out.open("{");
    List<Variant> sorted = plan.sorted();
    for (int i = 0; i < sorted.size(); i++) {
      Variant variant = sorted.get(i);
      out.line(i + " => " + variant.rustName() + " = " + RustLiteral.of(variant.constant()) + ",");
    }
    out.close("}").close("}");
  }
}
