package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackMethodPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackParameterPlan;
import java.util.ArrayList;
import java.util.List;

/** The trait of a callback, and the type that calls Java for it. */
final class CallbackEmitter {
  private CallbackEmitter() {}

  static void emit(CallbackPlan plan, RustWriter out) {
    out.doc("`" + plan.id().canonicalName() + "`, which Java implements.");
    if (!plan.rustdoc().isEmpty()) {
      out.doc("").docs(plan.rustdoc());
    }
    if (plan.isFunction()) {
      out.doc("").doc("Closures implement it, too, as lambdas do in Java.");
    }
    if (!plan.left().isEmpty()) {
      out.doc("").doc("Java keeps to itself, since they do not cross:").doc("");
      plan.left().forEach(method -> out.doc("* `" + method + "`"));
    }
    out.openBounded("pub trait " + plan.rustName(), List.of("Send", "Sync", "'static"));
    for (int i = 0; i < plan.methods().size(); i++) {
      CallbackMethodPlan method = plan.methods().get(i);
      out.blankUnless(i == 0).docs(method.rustdoc());
      if (!method.rustdoc().isEmpty()) {
        out.doc("");
      }
      out.doc("`" + method.signature() + "`");
      if (method.deprecated()) {
        out.line("#[deprecated = \"deprecated in Java\"]");
      }
      out.function("fn " + method.rustName() + "(", parameters(method), result(method), ";");
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

  private static String result(CallbackMethodPlan method) {
    return "Result<"
        + TypeSpelling.IN_BINDINGS.of(method.result())
        + ", ::nativebound::JavaException>";
  }

  /** How its methods call Java's; and of one that has a single method, that closures are such. */
  static void plumbing(CallbackPlan plan, RustWriter out) {
    Plumbing.open("callback", plan.rustName(), plan.declaration(), out);
    out.literal("", RustLiteral.of(plan.id().canonicalName()), ",");
    out.list("[", plan.methods().stream().map(CallbackEmitter::row).toList(), "],");
    out.open("{");
    plan.methods().forEach(method -> call(method, out));
    if (plan.isFunction()) {
      out.close("},");
      CallbackMethodPlan method = plan.methods().get(0);
      out.function("closure fn " + method.rustName() + "(", parameters(method), result(method), "");
    } else {
      out.close("}");
    }
    out.close("}");
  }

  private static String row(CallbackMethodPlan method) {
    return "("
        + RustLiteral.of(method.adapterName())
        + ", "
        + RustLiteral.of(method.descriptor())
        + ")";
  }

  private static void call(CallbackMethodPlan method, RustWriter out) {
    out.function("fn " + method.rustName() + "(", parameters(method), result(method), " {")
        .indent();
    out.chain("self.0", UpcallSpelling.steps(method.upcall()));
    out.close("}");
  }
}
