package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan.ConstructorPlan;
import java.util.stream.Collectors;

/** A class of exceptions: a type that the variants of an error name, with its constructors. */
final class ExceptionEmitter {
  private ExceptionEmitter() {}

  static void emit(ExceptionClassPlan plan, RustWriter out) {
    out.line(
        "/// `"
            + plan.name().canonicalName()
            + "`, for `#[derive(JavaException)]` and `JavaException::is`.");
    if (!plan.constructors().isEmpty()) {
      out.line("///").line("/// Its constructors: " + declarations(plan) + ".");
    }
    out.line("#[derive(Debug)]");
    out.line("pub struct " + plan.rustName() + " {}").blank(); // with a ';' it would hide variables
    implementations(plan, out);
  }

  /** What makes a type that is there stand for the class. */
  static void implementations(ExceptionClassPlan plan, RustWriter out) {
    out.open("impl ::nativebound::JavaClass for " + ImportSpelling.type(plan) + " {");
    out.line("const NAME: &'static str = " + RustLiteral.of(plan.name().internalName()) + ";");
    out.list(
        "const SUPERCLASSES: &'static [&'static str] = &[",
        plan.superclasses().stream().map(RustLiteral::of).toList(),
        "];");
    out.line("const CHECKED: bool = " + plan.checked() + ";");
    out.close("}");
    plan.constructors().forEach(constructor -> constructor(plan, constructor, out.blank()));
  }

  private static String declarations(ExceptionClassPlan plan) {
    return plan.constructors().stream()
        .map(constructor -> "`" + constructor.declaration() + "`")
        .collect(Collectors.joining(", "));
  }

  private static void constructor(
      ExceptionClassPlan plan, ConstructorPlan constructor, RustWriter out) {
    String types =
        constructor.arguments().stream()
            .map(argument -> argument.accept(new ExceptionArgumentSpelling()))
            .collect(Collectors.joining(", "));
    String tuple = constructor.arguments().size() == 1 ? types + "," : types;
    out.line(
        "impl ::nativebound::ConstructedBy<(%s)> for %s {}"
            .formatted(tuple, ImportSpelling.type(plan)));
  }
}
