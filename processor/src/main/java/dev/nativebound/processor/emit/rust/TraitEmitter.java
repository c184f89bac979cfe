package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.ExceptionPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The trait of one class, and the names of its parameters. */
final class TraitEmitter {
  private static final String ENV = "::nativebound::jni::Env<'l>";
  private static final String OBJECT = "::nativebound::jni::objects::JObject<'l>";

  /** How the type of an {@code async fn}'s future begins. */
  static final String LATER = "impl std::future::Future<Output = ";

  private TraitEmitter() {}

  static void emit(TypePlan type, RustWriter out) {
    out.doc(
        "The natives of `%s`: implement them for `crate::%s`, under `#[native_bound]`."
            .formatted(type.name().canonicalName(), type.implementation()));
    if (!type.rustdoc().isEmpty()) {
      out.doc("").docs(type.rustdoc());
    }
    if (type.deprecated()) {
      out.doc("").doc("Deprecated in Java.");
    }
    missing(type, out);
    opening(type, out);
    if (type.isFallible()) {
      out.doc("What the functions that return `Result` fail with; it becomes a Java exception.");
      out.bounded("type Error", errorBounds(type));
      out.blank();
    }
    for (int i = 0; i < type.functions().size(); i++) {
      function(type.functions().get(i), out.blankUnless(i == 0));
    }
    out.close("}");
  }

  private static List<String> errorBounds(TypePlan type) {
    List<String> bounds = new ArrayList<>();
    bounds.add("Into<Box<dyn std::error::Error + Send + Sync>>");
    bounds.add("__checked::" + CheckEmitter.errorOf(type.rustName()) + "<Self>");
    if (type.isAsync()) {
      bounds.addAll(List.of("Send", "'static"));
    }
    return bounds;
  }

  private static void opening(TypePlan type, RustWriter out) {
    List<String> bounds = new ArrayList<>();
    if (!type.isFallible()) {
      bounds.add("__checked::" + CheckEmitter.checked(type.rustName()));
    }
    if (type.owned().isPresent()) {
      bounds.addAll(List.of("Sized", "'static"));
    }
    out.openBounded("pub trait " + type.rustName(), bounds);
  }

  /** What rustc says of an implementing type without an impl. */
  private static void missing(TypePlan type, RustWriter out) {
    String trait = "bindings::" + type.rustName();
    out.open("#[diagnostic::on_unimplemented(");
    out.literal(
        "message = ",
        "\"`{Self}` has no `impl %s`, the natives of %s\""
            .formatted(trait, type.name().canonicalName()),
        ",");
    out.literal("label = ", "\"write `#[native_bound] impl " + trait + " for {Self}`\"", "");
    out.close(")]");
  }

  /**
   * What {@code #[native_bound]} compares, the names of parameters, which rustc does not compare,
   * and the classes of an error; and what the runtime asks of a type that Java has objects of.
   */
  static void plumbing(TypePlan type, RustWriter out) {
    Plumbing.open("compared", out);
    out.line("__checked::" + CheckEmitter.checked(type.rustName()) + ",");
    out.line(RustLiteral.of(type.name().canonicalName()) + ",");
    out.line(threads(type) + ",");
    out.list("[", exceptions(type), "],");
    List<MethodPlan> named = type.functions().stream().filter(m -> !names(m).isEmpty()).toList();
    if (named.isEmpty()) {
      out.line("{}");
    } else {
      out.open("{");
      named.forEach(method -> parameterNames(method, out));
      out.close("}");
    }
    out.close("}");
    type.owned()
        .ifPresent(
            owned ->
                OwnedTypeEmitter.emit(type, owned, "__types::" + type.rustName(), out.blank()));
  }

  private static List<String> exceptions(TypePlan type) {
    return type.functions().stream()
        .flatMap(method -> method.exceptions().stream())
        .distinct()
        .sorted(Comparator.comparing(ExceptionPlan::internalName))
        .map(
            exception ->
                RustLiteral.of(exception.internalName())
                    + " "
                    + ConstructorSpelling.name(exception))
        .toList();
  }

  private static String threads(TypePlan type) {
    return type.owned().map(owned -> owned.keeping().rustThreads()).orElse("NoObjects");
  }

  private static void parameterNames(MethodPlan method, RustWriter out) {
    List<String> names =
        names(method).stream().map(RustIdentifier::bare).map(RustLiteral::of).toList();
    out.list(method.rustName() + " = " + RustLiteral.of(method.place()) + " [", names, "],");
  }

  private static List<String> names(MethodPlan method) {
    List<String> names = new ArrayList<>();
    if (method.withEnv()) {
      names.add("env");
    }
    if (method.receiver().hasJavaThis()) {
      names.add("this");
    }
    method.functionParameters().forEach(parameter -> names.add(parameter.rustName()));
    return names;
  }

  private static void function(MethodPlan method, RustWriter out) {
    out.docs(method.rustdoc());
    if (!method.rustdoc().isEmpty()) {
      out.doc("");
    }
    out.doc("`" + method.signature() + "` (" + method.place() + ")");
    if (method.deprecated()) {
      out.line("#[deprecated = \"deprecated in Java\"]");
    }
    out.function(head(method), parameters(method), later(method, result(method, false)), ";");
  }

  /** {@code fn count<'l>(}. */
  static String head(MethodPlan method) {
    return "fn " + method.rustName() + (method.withEnv() ? "<'l>(" : "(");
  }

  /** What an {@code async fn} returns, whose futures any thread may poll. */
  private static String later(MethodPlan method, String result) {
    return method.isAsync() ? LATER + result + "> + Send" : result;
  }

  /** {@code Result<i32, Self::Error>}; empty where nothing is returned. */
  static String result(MethodPlan method, boolean inCrate) {
    String type =
        inCrate
            ? TypeSpelling.IN_CRATE.of(method.result().rustType())
            : TypeSpelling.IN_BINDINGS.of(method.result().rustType());
    if (method.isFallible()) {
      return "Result<" + type + ", Self::Error>";
    }
    return method.result().isNothing() ? "" : type;
  }

  private static List<String> parameters(MethodPlan method) {
    List<String> parameters = new ArrayList<>();
    ReceiverSpelling.self(method.receiver()).ifPresent(parameters::add);
    parameters.addAll(receivers(method));
    for (ParameterPlan parameter : method.functionParameters()) {
      parameters.add(
          parameter.rustName() + ": " + TypeSpelling.IN_BINDINGS.of(parameter.rustType()));
    }
    return parameters;
  }

  /** What comes before the Java parameters, behind {@code self}. */
  static List<String> receivers(MethodPlan method) {
    List<String> receivers = new ArrayList<>();
    if (method.withEnv()) {
      receivers.add("env: &mut " + ENV);
    }
    if (method.receiver().hasJavaThis()) {
      receivers.add("this: " + OBJECT);
    }
    return receivers;
  }
}
