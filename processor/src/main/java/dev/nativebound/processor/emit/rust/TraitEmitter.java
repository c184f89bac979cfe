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
import java.util.stream.Collectors;

/** The trait of one class, and the names of its parameters. */
final class TraitEmitter {
  private static final String RUNTIME = "::nativebound::__private::v1::";
  private static final String ENV = "::nativebound::jni::Env<'l>";
  private static final String OBJECT = "::nativebound::jni::objects::JObject<'l>";

  private TraitEmitter() {}

  static void emit(TypePlan type, RustWriter out) {
    out.line(
        "/// The natives of `%s`: implement them for `crate::%s`, under `#[native_bound]`."
            .formatted(type.name().canonicalName(), type.implementation()));
    if (!type.rustdoc().isEmpty()) {
      out.line("///").docs(type.rustdoc());
    }
    if (type.deprecated()) {
      out.line("///").line("/// Deprecated in Java.");
    }
    missing(type, out);
    opening(type, out);
    if (type.isFallible()) {
      out.line(
          "/// What the functions that return `Result` fail with; it becomes a Java exception.");
      out.line(
              "type Error: Into<Box<dyn std::error::Error + Send + Sync>> + __checked::ErrorOf%s<Self>;"
                  .formatted(type.rustName()))
          .blank();
    }
    for (int i = 0; i < type.functions().size(); i++) {
      function(type.functions().get(i), out.blankUnless(i == 0));
    }
    out.close("}").blank();
    parameterNames(type, out);
    declared(type, out);
    type.owned()
        .ifPresent(
            owned ->
                OwnedTypeEmitter.emit(type, owned, "__types::" + type.rustName(), out.blank()));
  }

  private static void opening(TypePlan type, RustWriter out) {
    List<String> bounds = new ArrayList<>();
    if (!type.isFallible()) {
      bounds.add("__checked::Checked" + type.rustName());
    }
    if (type.owned().isPresent()) {
      bounds.addAll(List.of("Sized", "'static"));
    }
    String head = "pub trait " + type.rustName();
    out.open(bounds.isEmpty() ? head + " {" : head + ": " + String.join(" + ", bounds) + " {");
  }

  /** What rustc says of an implementing type without an impl. */
  private static void missing(TypePlan type, RustWriter out) {
    String trait = "bindings::" + type.rustName();
    out.open("#[diagnostic::on_unimplemented(");
    out.line(
        "message = \"`{Self}` has no `impl %s`, the natives of %s\","
            .formatted(trait, type.name().canonicalName()));
    out.line("label = \"write `#[native_bound] impl " + trait + " for {Self}`\"");
    out.close(")]");
  }

  /**
   * What {@code #[native_bound]} compares: rustc itself does not compare the names of parameters. A
   * constant a method, so that rustc finds it by its name.
   */
  private static void parameterNames(TypePlan type, RustWriter out) {
    List<MethodPlan> named =
        type.functions().stream().filter(method -> !names(method).isEmpty()).toList();
    if (named.isEmpty()) {
      return;
    }
    out.open("const _: () = {");
    out.line("use " + RUNTIME + "Parameters;").blank();
    out.line("#[doc(hidden)]");
    out.open("impl dyn __checked::Checked" + type.rustName() + " {");
    named.forEach(method -> out.line(parameterNames(method)));
    out.close("}");
    out.close("};").blank();
  }

  /**
   * What {@code #[native_bound]} compares the classes of an error with, and who uses the values.
   */
  private static void declared(TypePlan type, RustWriter out) {
    List<String> classes =
        type.functions().stream()
            .flatMap(method -> method.exceptions().stream())
            .distinct()
            .sorted(Comparator.comparing(ExceptionPlan::internalName))
            .map(
                exception ->
                    "(%s, %s%s)"
                        .formatted(
                            RustLiteral.of(exception.internalName()),
                            RUNTIME,
                            ConstructorSpelling.of(exception)))
            .toList();
    out.open("impl " + RUNTIME + "Marker for dyn __checked::Checked" + type.rustName() + " {");
    out.open("const DECLARED: %1$sDeclared = %1$sDeclared::new(".formatted(RUNTIME));
    out.line(RustLiteral.of(type.name().canonicalName()) + ",");
    out.list("&[", classes, "],");
    out.close(");");
    out.line("type Threads = " + RUNTIME + threads(type) + ";");
    out.close("}");
  }

  private static String threads(TypePlan type) {
    return type.owned().map(owned -> owned.keeping().rustThreads()).orElse("NoObjects");
  }

  private static String parameterNames(MethodPlan method) {
    String names =
        names(method).stream()
            .map(RustIdentifier::bare)
            .map(RustLiteral::of)
            .collect(Collectors.joining(", ", "&[", "]"));
    return "pub const %s: Parameters = (%s, %s);"
        .formatted(method.rustName(), RustLiteral.of(method.place()), names);
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
      out.line("///");
    }
    out.line("/// `" + method.signature() + "` (" + method.place() + ")");
    if (method.deprecated()) {
      out.line("#[deprecated = \"deprecated in Java\"]");
    }
    out.list(head(method), parameters(method), tail(method, false) + ";");
  }

  /** {@code fn count<'l>(}. */
  static String head(MethodPlan method) {
    return "fn " + method.rustName() + (method.withEnv() ? "<'l>(" : "(");
  }

  /** {@code ) -> Result<i32, Self::Error>}. */
  static String tail(MethodPlan method, boolean inCrate) {
    String type =
        inCrate
            ? TypeSpelling.IN_CRATE.of(method.result().rustType())
            : TypeSpelling.IN_BINDINGS.of(method.result().rustType());
    if (method.isFallible()) {
      return ") -> Result<" + type + ", Self::Error>";
    }
    return method.result().isNothing() ? ")" : ") -> " + type;
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
