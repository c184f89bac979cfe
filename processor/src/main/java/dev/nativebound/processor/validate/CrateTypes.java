package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.origin.Origin;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a crate knows nothing of among the types of a method that is an item of one. */
final class CrateTypes {
  private static final Reason INSIDE =
      new Reason(
          "it is a value of a crate, which a trait of the project does not have",
          "name the item of a crate that '%s' is, with @NativeBound(rust = \"crate::...\") for the project's own");

  private final NativeMethod method;
  private final ValidationReport report;
  private final Map<TypeName, ValueModel> values;

  CrateTypes(BoundType type, NativeMethod method, ValidationReport report) {
    this.method = method;
    this.report = report;
    this.values =
        type.values().stream().collect(Collectors.toMap(ValueModel::name, Function.identity()));
  }

  /** Of an item of a crate: what the project has and the crate does not. */
  void refuseOutside() {
    each(use -> outside(use.type(), new HashSet<>()));
  }

  /**
   * Of a function of the trait: what is another crate's, for which the project can write no impl.
   */
  void refuseInside() {
    each(
        use ->
            use.nest()
                .map(TypeUse::type)
                .filter(in -> in instanceof OwnedObject object && object.isOfCrate())
                .findFirst()
                .map(in -> INSIDE));
  }

  private void each(Function<TypeUse, Optional<Reason>> find) {
    for (Parameter parameter : method.parameters()) {
      String what = "parameter '" + parameter.name() + "' of '" + method.name() + "'";
      find.apply(parameter.use())
          .ifPresent(reason -> refuse(what, parameter.use(), reason, parameter.origin()));
    }
    find.apply(method.result())
        .ifPresent(
            reason ->
                refuse(
                    "the result of '" + method.name() + "'",
                    method.result(),
                    reason,
                    method.origin()));
  }

  private void refuse(String what, TypeUse use, Reason reason, Origin at) {
    String wayOut = reason.wayOut().formatted(method.name());
    report.add(at, Message.TYPE_OUTSIDE_CRATES, what, use.simple(), reason.why(), wayOut);
  }

  private Optional<Reason> outside(JavaType kind, Set<TypeName> seen) {
    Optional<Reason> own = kind.accept(new UnknownToCrates(values));
    if (own.isPresent()) {
      return own;
    }
    if (kind instanceof Value value) {
      return seen.add(value.name()) ? inside(values.get(value.name()), seen) : Optional.empty();
    }
    return kind.parts().stream().flatMap(part -> outside(part.type(), seen).stream()).findFirst();
  }

  private Optional<Reason> inside(ValueModel model, Set<TypeName> seen) {
    return model.fields().stream()
        .flatMap(field -> outside(field.use().type(), seen).stream())
        .findFirst();
  }
}
