package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.names.JniSymbol;
import dev.nativebound.processor.plan.ExceptionPlan;
import dev.nativebound.processor.plan.ItemPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.ParameterPlan.ClassName;
import dev.nativebound.processor.plan.RustLiteral;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One exported function: lift, call, lower, one line a step. */
final class ShimEmitter {
  private final String trait;

  ShimEmitter(String trait) {
    this.trait = trait;
  }

  void emit(MethodPlan method, RustWriter out) {
    out.line("/// `" + method.signature() + "` (" + method.place() + ")");
    if (method.deprecated()) {
      out.line("#[allow(deprecated)]");
    }
    signature(method, out);
    exceptions(method, out);
    method.result().declaredClass().ifPresent(name -> declaredClass(name, out));
    method.objectClasses().forEach(name -> objectClass(name, out));
    String call = method.usesCall() ? "env" : "_env";
    out.open("CONTRACT." + method.guard() + "(env, |" + call + "| {");
    out.lines(method.receiver().lift());
    if (!method.distinct().isEmpty()) {
      out.list("env.distinct([", method.distinct(), "])?;");
    }
    out.lines(method.message().begin());
    method.lifted().forEach(parameter -> out.lines(parameter.lifting()));
    out.lines(method.message().end());
    out.lines(method.receiver().take());
    method.taken().forEach(parameter -> out.lines(parameter.lifting()));
    call(method, out);
    out.close("})");
    out.close("}");
  }

  private static void signature(MethodPlan method, RustWriter out) {
    List<String> parameters = new ArrayList<>(method.receiver().shimParameters());
    method.parameters().forEach(parameter -> parameters.addAll(parameter.shimParameters()));
    parameters.addAll(method.message().shimParameters());
    exported(method.symbol(), parameters, method.result().rawType(), out);
  }

  /** The opening line of an exported static function. */
  static void signature(JniSymbol symbol, List<String> parameters, String result, RustWriter out) {
    List<String> all = new ArrayList<>(List.of("_class: RawClass<'l>"));
    all.addAll(parameters);
    exported(symbol, all, result, out);
  }

  private static void exported(
      JniSymbol symbol, List<String> parameters, String result, RustWriter out) {
    List<String> all = new ArrayList<>(List.of("env: RawEnv<'l>"));
    all.addAll(parameters);
    out.line("#[unsafe(no_mangle)]");
    out.openList(
        "pub extern \"system\" fn " + symbol.value() + "<'l>(",
        all,
        result.isEmpty() ? ") {" : ") -> " + result + " {");
  }

  private static void exceptions(MethodPlan method, RustWriter out) {
    if (method.isFallible()) {
      out.list(
          "const THROWS: Throws = Throws(&[",
          method.exceptions().stream().map(ShimEmitter::exception).toList(),
          "]);");
    }
  }

  private static void declaredClass(String name, RustWriter out) {
    out.line("static CLASS: ClassCell = ClassCell::new(" + RustLiteral.of(name) + ");");
  }

  private static void objectClass(ClassName name, RustWriter out) {
    out.statement(
        "static " + name.cell() + ": ObjectClass<" + name.type() + "> = ",
        "ObjectClass::new(" + RustLiteral.of(name.internalName()) + ");",
        "");
  }

  private static String exception(ExceptionPlan exception) {
    return "("
        + RustLiteral.of(exception.internalName())
        + ", "
        + ConstructorSpelling.of(exception)
        + ")";
  }

  /** The line that calls user code ends in the Java place: rustc prints it with its errors. */
  private void call(MethodPlan method, RustWriter out) {
    if (method.item().isPresent()) {
      item(method, method.item().get(), out);
      return;
    }
    boolean plain = method.result().isNothing() && !method.isFallible();
    String let = plain ? "" : "let result = ";
    if (method.withEnv()) {
      out.open(let + "env.with_env(|jni| {");
      out.line(function(method) + " // " + method.place());
      out.close("})?;");
    } else {
      out.statement(let, function(method) + ";", " // " + method.place());
    }
    out.lines(last(method, plain));
  }

  private static void item(MethodPlan method, ItemPlan item, RustWriter out) {
    for (ItemSpelling.Statement statement : ItemSpelling.statements(item)) {
      out.statement(statement.let(), statement.expression(), " // " + method.place());
    }
    out.line(method.result().isNothing() ? "Ok(())" : method.result().lower());
  }

  private static List<String> last(MethodPlan method, boolean plain) {
    if (plain) {
      return List.of("Ok(())");
    }
    if (!method.isFallible()) {
      return List.of(method.result().lower());
    }
    return method.result().crossesAsIs()
        ? List.of("Outcome(result).check(&THROWS)")
        : List.of("let result = Outcome(result).check(&THROWS)?;", method.result().lower());
  }

  private String function(MethodPlan method) {
    List<String> arguments = new ArrayList<>();
    if (method.withEnv()) {
      arguments.add("jni");
    }
    method.receiver().argument().ifPresent(arguments::add);
    if (method.receiver().self().isPresent()) {
      Collections.reverse(arguments); // a method's `self` comes before all
    }
    method.functionParameters().forEach(parameter -> arguments.add(parameter.argument()));
    return "<bindings::__types::%s as bindings::%s>::%s(%s)"
        .formatted(trait, trait, method.rustName(), String.join(", ", arguments));
  }
}
