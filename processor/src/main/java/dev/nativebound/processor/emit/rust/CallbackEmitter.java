package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackMethodPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackParameterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The trait of a callback, and the type that calls Java for it. */
final class CallbackEmitter {
  private static final String V1 = "__v1::";

  private CallbackEmitter() {}

  static void emit(CallbackPlan plan, RustWriter out) {
    trait(plan, out);
    debug(plan, out.blank());
    if (plan.isFunction()) {
      function(plan, out.blank());
    }
    out.blank();
    DeclarationEmitter.emit("dyn " + plan.rustName(), plan.declaration(), out);
    java(plan, out.blank());
  }

  private static void trait(CallbackPlan plan, RustWriter out) {
    out.line("/// `" + plan.id().canonicalName() + "`, which Java implements.");
    if (!plan.rustdoc().isEmpty()) {
      out.line("///").docs(plan.rustdoc());
    }
    if (!plan.left().isEmpty()) {
      out.line("///").line("/// Java keeps to itself, since they do not cross:").line("///");
      plan.left().forEach(method -> out.line("/// * `" + method + "`"));
    }
    out.open("pub trait " + plan.rustName() + ": Send + Sync + 'static {");
    for (int i = 0; i < plan.methods().size(); i++) {
      CallbackMethodPlan method = plan.methods().get(i);
      out.blankUnless(i == 0).docs(method.rustdoc());
      if (!method.rustdoc().isEmpty()) {
        out.line("///");
      }
      out.line("/// `" + method.signature() + "`");
      if (method.deprecated()) {
        out.line("#[deprecated = \"deprecated in Java\"]");
      }
      out.list("fn " + method.rustName() + "(", parameters(method), tail(method) + ";");
    }
    out.close("}");
  }

  private static List<String> parameters(CallbackMethodPlan method) {
    List<String> parameters = new ArrayList<>(List.of("&self"));
    for (CallbackParameterPlan parameter : method.parameters()) {
      parameters.add(parameter.rustName() + ": " + TypeSpelling.IN_BINDINGS.of(parameter.type()));
    }
    return parameters;
  }

  private static String tail(CallbackMethodPlan method) {
    return ") -> " + result(method);
  }

  private static String result(CallbackMethodPlan method) {
    return "Result<"
        + TypeSpelling.IN_BINDINGS.of(method.result())
        + ", ::nativebound::JavaException>";
  }

  /** So that records with one can be printed. */
  private static void debug(CallbackPlan plan, RustWriter out) {
    out.open("impl ::std::fmt::Debug for dyn " + plan.rustName() + " {");
    out.open("fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {");
    out.line("f.write_str(" + RustLiteral.of(plan.rustName()) + ")");
    out.close("}");
    out.close("}");
  }

  /** Closures are callbacks, as lambdas are in Java. */
  private static void function(CallbackPlan plan, RustWriter out) {
    CallbackMethodPlan method = plan.methods().get(0);
    String types =
        method.parameters().stream()
            .map(parameter -> TypeSpelling.IN_BINDINGS.of(parameter.type()))
            .collect(Collectors.joining(", "));
    out.line("impl<__F> " + plan.rustName() + " for __F");
    out.line("where");
    out.line("    __F: Fn(" + types + ") -> " + result(method) + " + Send + Sync + 'static,");
    out.open("{");
    out.openList("fn " + method.rustName() + "(", parameters(method), tail(method) + " {");
    out.line(
        method.parameters().stream()
            .map(CallbackParameterPlan::rustName)
            .collect(Collectors.joining(", ", "self(", ")")));
    out.close("}");
    out.close("}");
  }

  /** In a block, so that what it declares is in nobody's way. */
  private static void java(CallbackPlan plan, RustWriter out) {
    out.open("const _: () = {");
    out.line("use ::nativebound::__private::v1::{self as __v1, wire};").blank();
    out.open("static __CLASS: " + V1 + "CallbackClass = " + V1 + "CallbackClass::new(");
    out.line(RustLiteral.of(plan.id().canonicalName()) + ",");
    out.list("&[", plan.methods().stream().map(CallbackEmitter::row).toList(), "],");
    out.close(");").blank();
    out.line("struct __Java(" + V1 + "JavaCallback);").blank();
    calls(plan, out);
    out.blank();
    out.open("impl " + V1 + "Callback for dyn " + plan.rustName() + " {");
    out.open("fn class() -> &'static " + V1 + "CallbackClass {");
    out.line("&__CLASS");
    out.close("}").blank();
    out.open("fn java(callback: " + V1 + "JavaCallback) -> Box<Self> {");
    out.line("Box::new(__Java(callback))");
    out.close("}");
    out.close("}").blank();
    wire(plan, out);
    out.close("};");
  }

  private static String row(CallbackMethodPlan method) {
    return "("
        + RustLiteral.of(method.adapterName())
        + ", "
        + RustLiteral.of(method.descriptor())
        + ")";
  }

  private static void calls(CallbackPlan plan, RustWriter out) {
    out.open("impl " + plan.rustName() + " for __Java {");
    for (int i = 0; i < plan.methods().size(); i++) {
      CallbackMethodPlan method = plan.methods().get(i);
      out.blankUnless(i == 0)
          .openList("fn " + method.rustName() + "(", parameters(method), tail(method) + " {");
      out.chain("self.0", UpcallSpelling.steps(method.upcall()));
      out.close("}");
    }
    out.close("}");
  }

  /** Only towards Rust. */
  private static void wire(CallbackPlan plan, RustWriter out) {
    out.open("impl wire::Wire for Box<dyn " + plan.rustName() + "> {");
    out.line("const MIN_SIZE: usize = 4;").blank();
    out.open("fn write(self, writer: &mut wire::Writer) -> Result<(), wire::WireError> {");
    out.line("Err(writer.no_value(" + RustLiteral.of(plan.id().canonicalName()) + "))");
    out.close("}").blank();
    out.open("fn read(reader: &mut wire::Reader<'_>) -> Result<Self, wire::WireError> {");
    out.line("reader.callback()");
    out.close("}");
    out.close("}");
  }
}
