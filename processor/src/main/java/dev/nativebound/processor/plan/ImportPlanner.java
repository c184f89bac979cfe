package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.ImportedConstant;
import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.ImportMemberNames;
import dev.nativebound.processor.names.ImportNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides what {@code bindings::java} has. */
final class ImportPlanner {
  private final Map<TypeName, String> names;
  private final ImportTypes types;

  private ImportPlanner(Map<TypeName, String> names) {
    this.names = names;
    this.types = new ImportTypes(names);
  }

  /** The plans of {@code classes}, in their order. */
  static List<ImportPlan> plan(List<ImportedClass> classes) {
    ImportPlanner planner =
        new ImportPlanner(ImportNames.of(classes.stream().map(ImportedClass::name).toList()));
    return classes.stream().map(planner::plan).toList();
  }

  private ImportPlan plan(ImportedClass type) {
    String rustName = names.get(type.name());
    ImportMemberNames given = new ImportMemberNames();
    List<ImportPlan.Constant> constants =
        type.constants().stream().map(c -> constant(c, given.constant(c.name()))).toList();
    List<String> memberNames = given.members(type);
    List<ImportPlan.Function> functions = new ArrayList<>();
    for (int i = 0; i < memberNames.size(); i++) {
      ImportedMember member = type.members().get(i);
      functions.add(function(rustName, member, memberNames.get(i)));
      if (member.kind() == Kind.FIELD || member.kind() == Kind.STATIC_FIELD) {
        functions.add(setter(rustName, member, given.setter(member.name())));
      }
    }
    return new ImportPlan(
        type.name().binaryName(),
        rustName,
        type.deprecated(),
        supertypes(type),
        ImportTypes.twin(type.name()),
        constants,
        functions);
  }

  /** {@code JObject} is what every wrapper is anyway. */
  private List<String> supertypes(ImportedClass type) {
    Stream<String> imported =
        type.supertypes().stream().flatMap(t -> Stream.ofNullable(names.get(t)));
    Stream<String> ofJniRs =
        Stream.concat(Stream.of(type.name()), type.supertypes().stream())
            .flatMap(t -> ImportTypes.twin(t).stream())
            .filter(twin -> !twin.equals("JObject"));
    return Stream.concat(imported, ofJniRs).distinct().map(name -> name + "<'l>").toList();
  }

  private static ImportPlan.Constant constant(ImportedConstant constant, String rustName) {
    Object value = constant.value();
    return new ImportPlan.Constant(
        rustName,
        ConstantValue.type(value),
        ConstantValue.of(value),
        constant.deprecated(),
        constant.java());
  }

  private ImportPlan.Function function(String owner, ImportedMember member, String rustName) {
    List<String> parameters = ImportMemberNames.parameters(member);
    List<Argument> arguments = member.arguments();
    return new ImportPlan.Function(
        member.java(),
        member.deprecated(),
        rustName,
        member.kind().isStatic(),
        lifetimes(arguments, member.result()),
        IntStream.range(0, arguments.size())
            .mapToObj(
                i ->
                    parameters.get(i)
                        + ": "
                        + types.parameter(arguments.get(i).type(), lifetime(i)))
            .toList(),
        IntStream.range(0, arguments.size())
            .filter(i -> isString(arguments.get(i).type()))
            .mapToObj(parameters::get)
            .toList(),
        types.of(member.result(), "'e"),
        member(owner, member, use(member.kind())),
        call(member),
        IntStream.range(0, arguments.size())
            .mapToObj(i -> argument(parameters.get(i), arguments.get(i).type()))
            .toList());
  }

  private ImportPlan.Function setter(String owner, ImportedMember field, String rustName) {
    return new ImportPlan.Function(
        "Sets `" + field.java() + "`",
        field.deprecated(),
        rustName,
        field.kind().isStatic(),
        isBorrowed(field.result()) ? List.of(lifetime(0)) : List.of(),
        List.of("value: " + types.parameter(field.result(), lifetime(0))),
        isString(field.result()) ? List.of("value") : List.of(),
        "()",
        member(owner, field, field.kind().isStatic() ? "set_static" : "set"),
        "scalar",
        List.of(argument("value", field.result())));
  }

  private List<String> lifetimes(List<Argument> arguments, ImportedType result) {
    Stream<String> borrowed =
        IntStream.range(0, arguments.size())
            .filter(i -> isBorrowed(arguments.get(i).type()))
            .mapToObj(ImportPlanner::lifetime);
    return Stream.concat(result.isObject() ? Stream.of("'e") : Stream.of(), borrowed).toList();
  }

  private boolean isBorrowed(ImportedType type) {
    return types.parameter(type, "'_").startsWith("impl AsRef<");
  }

  /** Each parameter has its own, since one may be of a global reference: a, b, c, d, f, … */
  private static String lifetime(int index) {
    String letters = "abcdfghijklmnopqrstuvwxyz";
    return index < letters.length() ? "'" + letters.charAt(index) : "'p" + index;
  }

  private static boolean isString(ImportedType type) {
    return type.is("java.lang.String");
  }

  private static String use(Kind kind) {
    return switch (kind) {
      case CONSTRUCTOR -> "constructor";
      case METHOD -> "method";
      case STATIC_METHOD -> "static_method";
      case FIELD, FINAL_FIELD -> "get";
      case STATIC_FIELD, STATIC_FINAL_FIELD -> "get_static";
    };
  }

  private static String member(String owner, ImportedMember member, String use) {
    String name = use.equals("constructor") ? "" : RustLiteral.of(member.name()) + ", ";
    return "Member::%s(%s::imported_class, %s%s)"
        .formatted(use, owner, name, RustLiteral.of(member.descriptor()));
  }

  private String call(ImportedMember member) {
    if (!member.result().isObject()) {
      return "scalar";
    }
    String type = types.of(member.result(), "'_");
    boolean isChecked = member.isCast() && !type.equals("JObject<'_>");
    return (isChecked ? "checked::<" : "object::<") + type + ">";
  }

  private String argument(String name, ImportedType type) {
    String parameter = types.parameter(type, lifetime(0));
    return parameter.startsWith("impl AsRef<")
        ? "AsRef::<%s>::as_ref(&%s).jvalue()".formatted(types.of(type, "'_"), name)
        : name + ".jvalue()";
  }

  /** How Rust writes a constant. */
  private static final class ConstantValue {
    static String type(Object value) {
      return Map.<Class<?>, String>of(
              Boolean.class,
              "bool",
              Byte.class,
              "i8",
              Short.class,
              "i16",
              Character.class,
              "u16",
              Integer.class,
              "i32",
              Long.class,
              "i64",
              Float.class,
              "f32",
              Double.class,
              "f64")
          .getOrDefault(value.getClass(), "&'static str");
    }

    static String of(Object value) {
      if (value instanceof String text) {
        return RustLiteral.of(text);
      }
      if (value instanceof Character unit) {
        return Integer.toString(unit);
      }
      if (value instanceof Float || value instanceof Double) {
        return number(((Number) value).doubleValue(), value.toString(), type(value));
      }
      return value.toString();
    }

    private static String number(double value, String text, String type) {
      if (Double.isNaN(value)) {
        return type + "::NAN";
      }
      return Double.isInfinite(value) ? type + (value > 0 ? "::INFINITY" : "::NEG_INFINITY") : text;
    }
  }
}
