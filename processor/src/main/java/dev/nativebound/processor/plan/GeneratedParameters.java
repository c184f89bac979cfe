package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.FlatRecords;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.Way;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a generated native, in its shim. */
final class GeneratedParameters {
  /** As long as an expression may be on a line of its own. */
  private static final int LINE = 72;

  private final TypeTable table;
  private final FlatRecords flat;

  GeneratedParameters(TypeTable table, FlatRecords flat) {
    this.table = table;
    this.flat = flat;
  }

  /**
   * The plan of a parameter called {@code rustName} in the trait and {@code local} in the shim.
   *
   * @param span the expression of its range
   */
  ParameterPlan plan(Parameter parameter, String rustName, String local, Optional<String> span) {
    TypeUse use = parameter.use();
    return switch (Way.ofParameter(use, flat)) {
      case SCALAR -> table.parameter(unboxed(parameter), rustName, local, span);
      case OBJECT -> table.parameter(parameter, rustName, local, span);
      case INDEX ->
          ParameterPlan.of(parameter, rustName, local, table.value(use), List.of(local + ": jint"))
              .lifted(constant(local, parameter.name()), Optional.empty(), local);
      case FLATTENED -> flattened(parameter, rustName, local);
      case HANDLE -> table.objects().ofHandle(parameter, rustName, local);
      case HANDLES -> table.objects().ofHandles(parameter, rustName, local);
      case CALLBACK -> callback(parameter, rustName, local);
      case MESSAGE -> fromMessage(parameter, rustName, local);
    };
  }

  private ParameterPlan callback(Parameter parameter, String rustName, String local) {
    TypeUse use = parameter.use();
    String lift =
        "env.%s::<dyn %s>(%s, %s)?"
            .formatted(
                use.nullable() ? "optional_callback" : "callback",
                table.callbackInShim((CallbackObject) use.type()),
                local,
                RustLiteral.of(parameter.name()));
    return ParameterPlan.of(
            parameter, rustName, local, table.value(use), List.of(local + ": RawObject<'l>"))
        .lifted(lift, Optional.empty(), local);
  }

  /** A box that may not be null crosses as what it boxes. */
  private static Parameter unboxed(Parameter parameter) {
    TypeUse use = parameter.use();
    return use.type() instanceof Boxed boxed
        ? parameter.ofType(use.ofType(new Primitive(boxed.kind(), boxed.unsigned())))
        : parameter;
  }

  private static String constant(String raw, String path) {
    return "env.constant_at(" + raw + ", " + RustLiteral.of(path) + ")?";
  }

  private ParameterPlan flattened(Parameter parameter, String rustName, String local) {
    List<String> shim = new ArrayList<>();
    Value type = (Value) parameter.use().type();
    String lift = struct(type, RustIdentifier.bare(local), parameter.name(), shim);
    return ParameterPlan.of(parameter, rustName, local, table.value(parameter.use()), shim)
        .lifted(lift, Optional.empty(), local);
  }

  /** {@code bindings::Point { x: point_x, y: point_y }}, a field a line where that is too long. */
  private String struct(Value type, String raw, String path, List<String> shim) {
    List<String> fields =
        flat.record(type.name()).fields().stream()
            .map(field -> field(field, raw, path, shim))
            .toList();
    String name = table.valueInShim(type);
    String line = name + " { " + String.join(", ", fields) + " }";
    return line.length() <= LINE && !line.contains("\n")
        ? line
        : fields.stream()
            .map(field -> "    " + field.replace("\n", "\n    ") + ",\n")
            .collect(Collectors.joining("", name + " {\n", "}"));
  }

  private String field(Field field, String raw, String path, List<String> shim) {
    String name = RustIdentifier.member(field.name());
    String rawName = raw + "_" + RustIdentifier.bare(name);
    String fieldPath = path + "." + field.name();
    JavaType type = field.use().type();
    if (type instanceof Value value) {
      return name + ": " + struct(value, rawName, fieldPath, shim);
    }
    if (!(type instanceof Primitive primitive)) {
      shim.add(rawName + ": jint");
      return name + ": " + constant(rawName, fieldPath);
    }
    ParameterCrossing crossing = table.scalar(primitive);
    shim.add(rawName + ": " + crossing.rawType());
    return initialized(name, crossing.passing().required(rawName));
  }

  private static String initialized(String name, String value) {
    return name.equals(value) ? name : name + ": " + value;
  }

  private ParameterPlan fromMessage(Parameter parameter, String rustName, String local) {
    TypeUse use = parameter.use();
    RustType owned = table.value(use);
    Optional<RustType> borrowed = Borrowing.of(use);
    RustType taken = borrowed.orElse(owned);
    String borrow = Borrowing.isOptional(use) ? local + ".as_deref()" : "&" + local;
    return ParameterPlan.of(parameter, rustName, local, taken, List.of())
        .lifted(
            "values.value(" + RustLiteral.of(parameter.name()) + ")?",
            Optional.of(owned),
            borrowed.isPresent() ? borrow : local);
  }
}
