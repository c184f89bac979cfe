package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.origin.Origin;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a crate knows nothing of among the types of a method that is an item of one. */
final class CrateTypes {
  /** Why a type does not cross, and what to do. */
  private record Fault(String reason, String wayOut) {}

  private static final Fault INSIDE =
      new Fault(
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

  private void each(Function<TypeUse, Optional<Fault>> find) {
    for (Parameter parameter : method.parameters()) {
      String what = "parameter '" + parameter.name() + "' of '" + method.name() + "'";
      find.apply(parameter.use())
          .ifPresent(fault -> refuse(what, parameter.use(), fault, parameter.origin()));
    }
    find.apply(method.result())
        .ifPresent(
            fault ->
                refuse(
                    "the result of '" + method.name() + "'",
                    method.result(),
                    fault,
                    method.origin()));
  }

  private void refuse(String what, TypeUse use, Fault fault, Origin at) {
    String wayOut = fault.wayOut().formatted(method.name());
    report.add(at, Message.TYPE_OUTSIDE_CRATES, what, use.simple(), fault.reason(), wayOut);
  }

  private Optional<Fault> outside(JavaType kind, Set<TypeName> seen) {
    Optional<Fault> own = itself(kind);
    if (own.isPresent()) {
      return own;
    }
    if (kind instanceof Value value) {
      return seen.add(value.name()) ? inside(values.get(value.name()), seen) : Optional.empty();
    }
    return kind.parts().stream().flatMap(part -> outside(part.type(), seen).stream()).findFirst();
  }

  private Optional<Fault> inside(ValueModel model, Set<TypeName> seen) {
    return model.fields().stream()
        .flatMap(field -> outside(field.use().type(), seen).stream())
        .findFirst();
  }

  private Optional<Fault> itself(JavaType kind) {
    if (kind instanceof Enumeration enumeration && enumeration.model().mirrors().isEmpty()) {
      return mirrorless("enum", enumeration.model().name());
    }
    if (kind instanceof Value value && values.get(value.name()).mirrors().isEmpty()) {
      boolean isRecord = values.get(value.name()) instanceof RecordModel;
      return isRecord
          ? mirrorless("record", value.name())
          : fault("no enum of a crate is a sealed interface", "take one of its records instead");
    }
    if (kind instanceof CallbackObject) {
      return fault("a crate takes no callback of Java's", "write a function of Rust that does");
    }
    if (kind instanceof Opaque) {
      return fault(
          "a crate knows no object of Java's", "pass what it has, as a string, number or array");
    }
    boolean isOfProject = kind instanceof OwnedObject object && !object.isOfCrate();
    return isOfProject
        ? fault(
            "its values are those of a type of the project",
            "declare '%s' without a path of a crate, and implement it")
        : Optional.empty();
  }

  private static Optional<Fault> mirrorless(String word, TypeName name) {
    return fault(
        word + " " + name.simpleName() + " mirrors none of a crate",
        "name the one it is with @NativeBound(rust = \"...\") on it");
  }

  private static Optional<Fault> fault(String reason, String wayOut) {
    return Optional.of(new Fault(reason, wayOut));
  }
}
