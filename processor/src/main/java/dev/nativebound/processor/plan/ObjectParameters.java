package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The owned objects among the parameters, in their shims. */
final class ObjectParameters {
  private final OwnedTypes owned;

  ObjectParameters(OwnedTypes owned) {
    this.owned = owned;
  }

  /** Of a generated native, to which Java passes the handle. */
  ParameterPlan ofHandle(Parameter parameter, String rustName, String local) {
    TypeName name = nameOf(parameter);
    ParameterPlan plan =
        plan(parameter, rustName, local, List.of(local + ": " + owned.rawHandle(name)));
    return lifted(plan, parameter, name, local, "?");
  }

  /** Of a direct native, to which Java passes the object. It never waits for another thread. */
  ParameterPlan ofObject(Parameter parameter, String rustName, String local) {
    TypeName name = nameOf(parameter);
    String cell = RustIdentifier.bare(local).toUpperCase(Locale.ROOT) + "_CLASS";
    String handle =
        "env.%s(%s, &%s, %s)?"
            .formatted(
                parameter.use().nullable() ? "handle_or_zero" : "handle_of",
                local,
                cell,
                RustLiteral.of(parameter.name()));
    ParameterPlan plan = plan(parameter, rustName, local, List.of(local + ": RawObject<'l>"));
    return lifted(plan, parameter, name, handle, "")
        .atOnce()
        .ofClass(owned.objectClass(cell, name));
  }

  private static TypeName nameOf(Parameter parameter) {
    return ((OwnedObject) parameter.use().type()).name();
  }

  private ParameterPlan plan(
      Parameter parameter, String rustName, String local, List<String> shim) {
    RustType own = owned.implementing(nameOf(parameter));
    RustType type = parameter.consumed() ? own : own.borrowed();
    return ParameterPlan.of(
        parameter, rustName, local, parameter.use().nullable() ? type.optional() : type, shim);
  }

  /** What is taken away is entered alone, what is lent as its type's own methods are. */
  private ParameterPlan lifted(
      ParameterPlan plan, Parameter parameter, TypeName name, String handle, String end) {
    Entering entering = Entering.of(owned.keeping(name), parameter.consumed(), plan.local());
    String lift =
        parameter.use().nullable()
            ? "env.optional_handle(" + handle + ", |handle| " + entering.call("handle") + ")" + end
            : entering.call(handle) + end;
    ParameterPlan lifted = plan.lifted(lift, Optional.empty(), passed(parameter, plan.local()));
    ParameterPlan framed = entering.frame().map(lifted::framed).orElse(lifted);
    return parameter.consumed() ? framed.taken() : framed;
  }

  private static String passed(Parameter parameter, String local) {
    boolean nullable = parameter.use().nullable();
    if (parameter.consumed()) {
      return nullable ? local + ".map(|whole| *whole.take())" : "*" + local + ".take()";
    }
    return nullable ? local + ".as_deref()" : "&" + local;
  }

  /** Of a generated native, to which Java passes the handles of a list or an array. */
  ParameterPlan ofHandles(Parameter parameter, String rustName, String local) {
    Sequence type = (Sequence) parameter.use().type();
    TypeName name = ((OwnedObject) type.element().type()).name();
    String lift =
        "env.%s::<%s>(%s, %s)?"
            .formatted(
                Entering.ofAll(owned.keeping(name), parameter.consumed()),
                owned.inShim(name),
                local,
                RustLiteral.of(parameter.name()));
    RustType own = owned.implementing(name);
    ParameterPlan plan =
        ParameterPlan.of(
                parameter,
                rustName,
                local,
                (parameter.consumed() ? own : own.borrowed()).vec(),
                List.of(local + ": RawArray<'l, Long>"))
            .lifted(
                lift, Optional.empty(), local + (parameter.consumed() ? ".take()" : ".values()"));
    return parameter.consumed() ? plan.taken() : plan;
  }
}
