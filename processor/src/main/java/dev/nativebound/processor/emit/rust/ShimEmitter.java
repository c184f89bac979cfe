package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.plan.ExceptionPlan;
import dev.nativebound.processor.plan.FinishPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.items.ItemPlan;
import dev.nativebound.processor.plan.types.ObjectClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    if (method.isAsync()) {
      start(method, out);
      method.finish().ifPresent(finish -> finish(method, finish, out.blank()));
      return;
    }
    exceptions(method, out);
    method.result().declaredClass().ifPresent(name -> declaredClass(name, out));
    method.objectClasses().forEach(known -> objectClass(known, out));
    String call = method.usesCall() ? "env" : "_env";
    out.open("CONTRACT." + guard(method) + "(env, |" + call + "| {");
    out.lines(ReceiverSpelling.lift(method.receiver()));
    if (!method.compared().isEmpty()) {
      List<String> compared = method.compared().stream().map(SpanSpelling::compared).toList();
      out.list("env.distinct([", compared, "])?;");
    }
    lift(method, out);
    call(method, out);
    out.close("})");
    out.close("}");
  }

  /** The shim that starts: what the function gets outlives it. */
  private void start(MethodPlan method, RustWriter out) {
    out.open("CONTRACT." + guard(method) + "(env, |env| {");
    out.lines(ReceiverSpelling.keep(method.receiver()));
    lift(method, out);
    out.lines(FutureSpelling.kept(method));
    out.open("env.start(future, crate::spawn, async move {");
    out.line(function(method) + ".await // " + method.place());
    out.close("})");
    out.close("})");
    out.close("}");
  }

  /** The shim that takes the result, as one that has called the function does. */
  private void finish(MethodPlan method, FinishPlan finish, RustWriter out) {
    out.line("/// The result of `" + method.signature() + "` (" + method.place() + ")");
    List<String> parameters = new ArrayList<>();
    parameters.add("call: " + FutureSpelling.task(method, trait));
    parameters.addAll(SlotSpelling.of(finish.message()));
    signature(finish.export(), parameters, SlotSpelling.of(method.result()), out);
    exceptions(method, out);
    out.open("CONTRACT.export(env, |env| {");
    out.line("let result = env.finish(call)?;");
    out.lines(last(method, false));
    out.close("})");
    out.close("}");
  }

  /** What is taken away from Java is so behind all that may refuse. */
  private static void lift(MethodPlan method, RustWriter out) {
    begin(method.message()).ifPresent(out::line);
    method.lifted().forEach(parameter -> out.lines(LiftSpelling.of(parameter)));
    if (method.message().hasArguments()) {
      out.line("values.finish()?;");
    }
    out.lines(ReceiverSpelling.take(method.receiver()));
    method.taken().forEach(parameter -> out.lines(LiftSpelling.of(parameter)));
  }

  private static Optional<String> begin(MessageUse message) {
    return switch (message) {
      case NONE, RESULT -> Optional.empty();
      case ARGUMENTS -> Optional.of("let mut values = env.message(message, length)?;");
      case ARGUMENTS_AND_OBJECTS ->
          Optional.of("let mut values = env.message_with_objects(message, length, objects)?;");
      case FILLED -> throw new IllegalStateException("a message of upcalls is in no shim");
    };
  }

  /** The guard around the shim's body. */
  private static String guard(MethodPlan method) {
    String types =
        method.wide().stream().map(TypeSpelling.IN_SHIM::of).collect(Collectors.joining(", "));
    return method.wide().isEmpty() ? "export" : "export_wide::<(" + types + ",), _>";
  }

  private void signature(MethodPlan method, RustWriter out) {
    List<String> parameters = new ArrayList<>(SlotSpelling.of(method.receiver()));
    if (method.isAsync()) {
      parameters.add("future: RawObject<'l>");
    }
    method.parameters().forEach(parameter -> parameters.addAll(SlotSpelling.of(parameter)));
    parameters.addAll(SlotSpelling.of(method.message()));
    String result =
        method.isAsync() ? FutureSpelling.task(method, trait) : SlotSpelling.of(method.result());
    exported(method.export(), parameters, result, out);
  }

  /** The opening line of an exported static function. */
  static void signature(Export export, List<String> parameters, String result, RustWriter out) {
    List<String> all = new ArrayList<>(List.of("_class: RawClass<'l>"));
    all.addAll(parameters);
    exported(export, all, result, out);
  }

  private static void exported(
      Export export, List<String> parameters, String result, RustWriter out) {
    List<String> all = new ArrayList<>(List.of("env: RawEnv<'l>"));
    all.addAll(parameters);
    out.line("#[unsafe(no_mangle)]");
    out.openList(
        "pub extern \"system\" fn " + export.jni() + "<'l>(",
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

  private static void objectClass(ObjectClass known, RustWriter out) {
    out.statement(
        "static " + known.name() + ": ObjectClass<" + TypeSpelling.owned(known.type()) + "> = ",
        "ObjectClass::new(" + RustLiteral.of(known.internalName()) + ");",
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
    out.line(method.result().isNothing() ? "Ok(())" : lower(method));
  }

  private static List<String> last(MethodPlan method, boolean plain) {
    if (plain) {
      return List.of("Ok(())");
    }
    if (!method.isFallible()) {
      return List.of(lower(method));
    }
    return method.result().crossesAsIs()
        ? List.of("Outcome(result).check(&THROWS)")
        : List.of("let result = Outcome(result).check(&THROWS)?;", lower(method));
  }

  private static String lower(MethodPlan method) {
    return LowerSpelling.of(method.result(), method.place());
  }

  private String function(MethodPlan method) {
    List<String> arguments = new ArrayList<>();
    if (method.withEnv()) {
      arguments.add("jni");
    }
    ReceiverSpelling.argument(method.receiver()).ifPresent(arguments::add);
    if (method.receiver().hasSelf()) {
      Collections.reverse(arguments); // a method's `self` comes before all
    }
    method.functionParameters().forEach(parameter -> arguments.add(ArgumentSpelling.of(parameter)));
    return "<bindings::__types::%s as bindings::%s>::%s(%s)"
        .formatted(trait, trait, method.rustName(), String.join(", ", arguments));
  }
}
