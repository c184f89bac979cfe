package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.plan.values.ValuePlan;
import dev.nativebound.processor.plan.values.ValuePlan.FieldPlan;
import dev.nativebound.processor.plan.values.ValuePlan.VariantPlan;
import java.util.List;
import java.util.stream.Collectors;

/** A struct or an enum of {@code bindings}, and how it travels. */
final class ValueEmitter {
  private ValueEmitter() {}

  static void emit(ValuePlan plan, RustWriter out) {
    out.line("/// `" + plan.name().canonicalName() + "`.");
    if (!plan.rustdoc().isEmpty()) {
      out.line("///").docs(plan.rustdoc());
    }
    out.line(DerivesSpelling.of(plan.derives()));
    if (plan.isStruct()) {
      struct(plan.variants().get(0), out);
    } else {
      out.open("pub enum " + plan.rustName() + " {");
      plan.variants().forEach(variant -> variant(variant, out));
      out.close("}");
    }
    out.blank();
    DeclarationEmitter.emit(plan.rustName(), plan.declaration(), out);
    out.blank();
    wire(plan, out);
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
    out.line("/// `" + variant.javaName() + "`.");
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
      out.line("/// `" + field.declaration() + "`.");
      out.line(
          visibility + field.rustName() + ": " + TypeSpelling.IN_BINDINGS.of(field.type()) + ",");
    }
  }

  /** In a block, so that what it imports is in nobody's way. */
  private static void wire(ValuePlan plan, RustWriter out) {
    out.open("const _: () = {");
    out.line("use ::nativebound::__private::v1::wire;").blank();
    out.open("impl wire::Wire for " + plan.rustName() + " {");
    out.line("const MIN_SIZE: usize = " + minimum(plan) + ";");
    plan.level().ifPresent(level -> NestingEmitter.level(level, out));
    out.blank();
    write(plan, out);
    out.blank();
    read(plan, out);
    plan.level().ifPresent(level -> NestingEmitter.walks(plan, out));
    out.close("}");
    out.close("};");
  }

  private static String minimum(ValuePlan plan) {
    if (!plan.isStruct()) {
      return "2";
    }
    List<FieldPlan> fields = plan.variants().get(0).fields();
    return fields.isEmpty()
        ? "1"
        : fields.stream()
            .map(
                field ->
                    "<" + TypeSpelling.IN_BINDINGS.of(field.type()) + " as wire::Wire>::MIN_SIZE")
            .collect(Collectors.joining(" + "));
  }

  private static void write(ValuePlan plan, RustWriter out) {
    out.open("fn write(self, writer: &mut wire::Writer) -> Result<(), wire::WireError> {");
    if (plan.isStruct()) {
      VariantPlan struct = plan.variants().get(0);
      struct.fields().forEach(field -> write(field, "self." + field.rustName(), out));
      if (struct.fields().isEmpty()) {
        out.line("writer.nothing()?;");
      }
    } else {
      out.open("match self {");
      for (int i = 0; i < plan.variants().size(); i++) {
        VariantPlan variant = plan.variants().get(i);
        out.open("Self::" + variant.rustName() + pattern(variant) + " => {");
        out.line("writer.index(" + i + ")?;");
        variant.fields().forEach(field -> write(field, binding(variant, field, "writer"), out));
        out.close("}");
      }
      out.close("}");
    }
    out.line("Ok(())");
    out.close("}");
  }

  private static void write(FieldPlan field, String value, RustWriter out) {
    out.line("writer.field(" + RustLiteral.of(field.javaName()) + ", " + value + ")?;");
  }

  private static String pattern(VariantPlan variant) {
    return variant.fields().isEmpty()
        ? " {}"
        : variant.fields().stream()
            .map(field -> bound(variant, field, "writer"))
            .collect(Collectors.joining(", ", " { ", " }"));
  }

  /** A field in a pattern. */
  static String bound(VariantPlan variant, FieldPlan field, String parameter) {
    String name = field.rustName();
    String binding = binding(variant, field, parameter);
    return name.equals(binding) ? name : name + ": " + binding;
  }

  /** Its name, which must not hide the parameter's, nor be another field's. */
  static String binding(VariantPlan variant, FieldPlan field, String parameter) {
    String name = field.rustName();
    return FreeNames.underscored(
        name, free -> free.equals(parameter) || (!free.equals(name) && has(variant, free)));
  }

  private static boolean has(VariantPlan variant, String name) {
    return variant.fields().stream().anyMatch(field -> field.rustName().equals(name));
  }

  private static void read(ValuePlan plan, RustWriter out) {
    out.open("fn read(reader: &mut wire::Reader<'_>) -> Result<Self, wire::WireError> {");
    if (plan.isStruct()) {
      VariantPlan struct = plan.variants().get(0);
      if (struct.fields().isEmpty()) {
        out.line("reader.nothing()?;");
      }
      out.line("Ok(Self " + construction(struct) + ")");
    } else {
      readVariant(plan, out);
    }
    out.close("}");
  }

  private static void readVariant(ValuePlan plan, RustWriter out) {
    int count = plan.variants().size();
    out.open(
        "Ok(match reader.index("
            + count
            + ", "
            + RustLiteral.of(plan.name().canonicalName())
            + ")? {");
    for (int i = 0; i < count; i++) {
      VariantPlan variant = plan.variants().get(i);
      String index = i == count - 1 ? "_" : String.valueOf(i);
      out.line(index + " => Self::" + variant.rustName() + " " + construction(variant) + ",");
    }
    out.close("})");
  }

  private static String construction(VariantPlan variant) {
    return variant.fields().isEmpty()
        ? "{}"
        : variant.fields().stream()
            .map(ValueEmitter::read)
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String read(FieldPlan field) {
    return field.rustName() + ": reader.field(" + RustLiteral.of(field.javaName()) + ")?";
  }
}
