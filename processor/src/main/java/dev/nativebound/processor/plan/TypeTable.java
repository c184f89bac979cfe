package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What crosses, and as what: the one owner of the table in {@code docs/types.md}.
 *
 * <p>How a parameter and a result of each kind of type look is in {@link ParameterCrossings} and
 * {@link ResultCrossings}; nullness, which is the same for all, is added here.
 */
final class TypeTable {
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;

  TypeTable(Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.rustNames = rustNames;
    this.owned = owned;
  }

  ObjectParameters objects() {
    return new ObjectParameters(owned);
  }

  /**
   * The plan of a parameter called {@code rustName} in the trait and {@code local} in the shim.
   *
   * @param span the expression of its range
   */
  ParameterPlan parameter(
      Parameter parameter, String rustName, String local, Optional<String> span) {
    TypeUse use = parameter.use();
    if (use.type() instanceof OwnedObject) {
      return objects().ofObject(parameter, rustName, local);
    }
    ParameterCrossing crossing =
        use.type().accept(new ParameterCrossings(rustNames, parameter.mutable(), span.isPresent()));
    RustType type = crossing.rustType();
    ParameterPlan plan =
        ParameterPlan.of(
            parameter,
            rustName,
            local,
            use.nullable() ? type.optional() : type,
            List.of(local + ": " + crossing.rawType()));
    String passed =
        use.nullable() ? crossing.passing().optional(local) : crossing.passing().required(local);
    ParameterPlan lifted =
        lift(crossing, parameter, local, span)
            .map(expression -> plan.lifted(expression, Optional.empty(), passed))
            .orElseGet(() -> plan.passed(passed));
    return crossing.inMemory() ? lifted.inMemory(parameter.mutable(), span) : lifted;
  }

  /** A primitive that is never null. */
  ParameterCrossing scalar(Primitive type) {
    return type.accept(new ParameterCrossings(rustNames, false, false));
  }

  /** The type of a value that owns what it is made of. */
  RustType value(TypeUse use) {
    return new RustValues(rustNames, owned).of(use);
  }

  /** The path of a record's struct in a shim. */
  String valueInShim(Value type) {
    return "bindings::" + rustNames.get(type.name());
  }

  /** The path of a callback's trait in a shim. */
  String callbackInShim(CallbackObject type) {
    return "bindings::" + rustNames.get(type.id());
  }

  /** The plan of a generated native's result. */
  ResultPlan generatedResult(NativeMethod method, String place, TypeName companion) {
    TypeUse use = method.result();
    return switch (Way.ofResult(use)) {
      case HANDLE -> object(method, (OwnedObject) use.type());
      case INDEX ->
          new ResultPlan(value(use), "jint", "Ok(result.index() as jint)", Optional.empty());
      case MESSAGE ->
          new ResultPlan(
              value(use),
              "RawArray<'l, Byte>",
              "env.new_message(message, result)",
              Optional.empty());
      case HANDLES -> objects(use);
      case SCALAR -> result(unboxed(use), place, companion);
      case OBJECT, CALLBACK, FLATTENED -> result(use, place, companion);
    };
  }

  private ResultPlan objects(TypeUse use) {
    boolean haveNulls = ((Sequence) use.type()).element().nullable();
    String make = haveNulls ? "env.new_nullable_handles(" : "env.new_handles(";
    return new ResultPlan(
        value(use),
        "RawArray<'l, Long>",
        use.nullable() ? "env.or_null(result, |value| " + make + "value))" : make + "result)",
        Optional.empty());
  }

  private ResultPlan object(NativeMethod method, OwnedObject type) {
    String make = method.isShared() ? "env.new_shared_handle(" : "env.new_handle(";
    return objectResult(method, type, owned.rawHandle(type.name()), make, ")");
  }

  private ResultPlan objectResult(
      NativeMethod method, OwnedObject type, String raw, String make, String end) {
    RustType own = owned.implementing(type.name());
    RustType value = method.isShared() ? new RustType.Wrapped(RustType.Around.ARC, own) : own;
    boolean nullable = method.result().nullable();
    return new ResultPlan(
        nullable ? value.optional() : value,
        raw,
        nullable
            ? "env.or_null(result, |value| " + make + "value" + end + ")"
            : make + "result" + end,
        Optional.empty());
  }

  private static TypeUse unboxed(TypeUse use) {
    return use.type() instanceof Boxed boxed
        ? use.ofType(new Primitive(boxed.kind(), boxed.unsigned()))
        : use;
  }

  /** The plan of a direct native's result. */
  ResultPlan directResult(NativeMethod method, String place, TypeName companion) {
    return method.result().type() instanceof OwnedObject type
        ? newObject(method, type)
        : result(method.result(), place, companion);
  }

  private ResultPlan newObject(NativeMethod method, OwnedObject type) {
    String make = method.isShared() ? "env.new_object_around(" : "env.new_object_of(";
    return objectResult(method, type, "RawObject<'l>", make, ", &OBJECT_CLASS)")
        .ofClass(owned.objectClass("OBJECT_CLASS", type.name()));
  }

  /** The plan of a result. */
  ResultPlan result(TypeUse use, String place, TypeName companion) {
    ResultCrossing crossing =
        use.type().accept(new ResultCrossings(rustNames, use, place, companion));
    if (!use.nullable()) {
      return new ResultPlan(
          crossing.rustType(),
          crossing.rawType(),
          crossing.lower().apply("result"),
          crossing.declaredClass());
    }
    return new ResultPlan(
        crossing.rustType().optional(),
        crossing.rawType(),
        "env.or_null(result, |value| " + crossing.lower().apply("value") + ")",
        crossing.declaredClass());
  }

  private static Optional<String> lift(
      ParameterCrossing crossing, Parameter parameter, String local, Optional<String> span) {
    String behind =
        RustLiteral.of(parameter.name()) + span.map(part -> ", " + part).orElse("") + ")";
    return crossing
        .lifter()
        .map(
            lifter ->
                parameter.use().nullable()
                    ? optional(local, "env." + lifter + "(raw, " + behind, span.isPresent())
                    : "env." + lifter + "(" + local + ", " + behind + "?");
  }

  private static String optional(String local, String lift, boolean isLong) {
    return isLong
        ? "env.optional(" + local + ", |raw| {\n    " + lift + "\n})?"
        : "env.optional(" + local + ", |raw| " + lift + ")?";
  }
}
