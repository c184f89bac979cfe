package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.EnumPlan.Variant;
import java.util.List;
import java.util.function.Function;

/** An enum of {@code bindings}, and the table that ties it to Java's. */
final class EnumEmitter {
  private static final String V1 = "::nativebound::__private::v1::";

  private EnumEmitter() {}

  static void emit(EnumPlan plan, RustWriter out) {
    declaration(plan, out);
    out.blank();
    DeclarationEmitter.emit(plan.rustName(), plan.declaration(), out);
    out.blank();
    out.open("impl " + V1 + "JavaEnum for " + plan.rustName() + " {");
    out.line("const CLASS: &'static str = " + RustLiteral.of(plan.name().binaryName()) + ";");
    slice("const CONSTANTS: &'static [&'static str]", plan, v -> RustLiteral.of(v.constant()), out);
    slice("const VALUES: &'static [Self]", plan, v -> "Self::" + v.rustName(), out);
    out.blank();
    index(plan, out);
    out.blank();
    out.open("fn table() -> &'static " + V1 + "EnumTable {");
    out.line("static TABLE: " + V1 + "EnumTable = " + V1 + "EnumTable::new();");
    out.line("&TABLE");
    out.close("}");
    out.close("}");
    out.blank();
    wire(plan, out);
  }

  /** In a block, so that what it imports is in nobody's way. */
  private static void wire(EnumPlan plan, RustWriter out) {
    out.open("const _: () = {");
    out.line("use " + V1 + "wire;").blank();
    out.open("impl wire::Wire for " + plan.rustName() + " {");
    out.line("const MIN_SIZE: usize = 2;").blank();
    out.open("fn write(self, writer: &mut wire::Writer) -> Result<(), wire::WireError> {");
    out.line("writer.constant(self)");
    out.close("}").blank();
    out.open("fn read(reader: &mut wire::Reader<'_>) -> Result<Self, wire::WireError> {");
    out.line("reader.constant()");
    out.close("}");
    out.close("}");
    out.close("};");
  }

  private static void declaration(EnumPlan plan, RustWriter out) {
    out.line("/// `" + plan.name().canonicalName() + "`.");
    if (!plan.rustdoc().isEmpty()) {
      out.line("///").docs(plan.rustdoc());
    }
    out.line(DerivesSpelling.of(plan.derives()));
    out.open("pub enum " + plan.rustName() + " {");
    for (Variant variant : plan.variants()) {
      out.line("/// `" + variant.constant() + "`.");
      out.line(variant.rustName() + ",");
    }
    out.close("}");
  }

  private static void slice(
      String declared, EnumPlan plan, Function<Variant, String> item, RustWriter out) {
    List<String> items = plan.sorted().stream().map(item).toList();
    out.list(declared + " = &[", items, "];");
  }

  private static void index(EnumPlan plan, RustWriter out) {
    out.open("fn index(self) -> usize {");
    out.open("match self {");
    List<Variant> sorted = plan.sorted();
    for (int i = 0; i < sorted.size(); i++) {
      out.line("Self::" + sorted.get(i).rustName() + " => " + i + ",");
    }
    out.close("}");
    out.close("}");
  }
}
