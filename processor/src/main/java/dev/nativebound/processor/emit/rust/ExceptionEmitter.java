package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan.ConstructorPlan;
import java.util.stream.Collectors;

/** A class of exceptions: a type that the variants of an error name, with its constructors. */
final class ExceptionEmitter {
  private ExceptionEmitter() {}

  static void emit(ExceptionClassPlan plan, RustWriter out) {
    String name = plan.name().canonicalName();
    out.doc("`" + name + "`, for `#[derive(JavaException)]` and `JavaException::is`.");
    if (!plan.constructors().isEmpty()) {
      out.doc("").doc("Its constructors: " + declarations(plan) + ".");
    }
    out.line("#[derive(Debug)]");
    out.line("pub struct " + plan.rustName() + " {}"); // with a ';' it would hide variables
  }

  /** What makes a type that is there stand for the class. */
  static void plumbing(ExceptionClassPlan plan, RustWriter out) {
    Plumbing.open("exception", out).line(ImportSpelling.type(plan) + ",");
    out.line(RustLiteral.of(plan.name().internalName()) + ",");
    out.line((plan.checked() ? "checked" : "unchecked") + ",");
    out.list("[", plan.superclasses().stream().map(RustLiteral::of).toList(), "],");
    plan.constructors().forEach(constructor -> constructor(plan, constructor, out));
    out.close("}");
  }

  private static String declarations(ExceptionClassPlan plan) {
    return plan.constructors().stream()
        .map(constructor -> "`" + constructor.declaration() + "`")
        .collect(Collectors.joining(", "));
  }

  /** An impl as it is, which rustc shows where another was asked for. */
  private static void constructor(
      ExceptionClassPlan plan, ConstructorPlan constructor, RustWriter out) {
    String types =
        constructor.arguments().stream()
            .map(argument -> argument.accept(new ExceptionArgumentSpelling()))
            .collect(Collectors.joining(", "));
    String tuple = constructor.arguments().size() == 1 ? types + "," : types;
    out.type(
        "impl ",
        "::nativebound::ConstructedBy<(" + tuple + ")>",
        " for " + ImportSpelling.type(plan) + " {}");
  }
}
