package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.names.ImportMemberNames;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the functions that use the members of imported classes. */
final class ImportFunctions {
  private final ImportTypes types;

  ImportFunctions(ImportTypes types) {
    this.types = types;
  }

  /** What uses a member: calls it, or reads the field. */
  ImportPlan.Function function(String owner, ImportedMember member, String rustName) {
    List<String> parameters = ImportMemberNames.parameters(member);
    List<Argument> arguments = member.arguments();
    return new ImportPlan.Function(
        member.java(),
        member.deprecated(),
        rustName,
        member.kind().isStatic(),
        lifetimes(arguments, member.result()),
        indices(arguments).mapToObj(i -> declared(parameters.get(i), arguments.get(i), i)).toList(),
        indices(arguments)
            .filter(i -> isString(arguments.get(i).type()))
            .mapToObj(parameters::get)
            .toList(),
        types.of(member.result(), "'e"),
        member(owner, member, use(member.kind())),
        call(member),
        indices(arguments)
            .mapToObj(i -> argument(parameters.get(i), arguments.get(i).type()))
            .toList());
  }

  /** What sets a field. */
  ImportPlan.Function setter(String owner, ImportedMember field, String rustName) {
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

  private static IntStream indices(List<Argument> arguments) {
    return IntStream.range(0, arguments.size());
  }

  private String declared(String name, Argument argument, int index) {
    return name + ": " + types.parameter(argument.type(), lifetime(index));
  }

  private List<String> lifetimes(List<Argument> arguments, ImportedType result) {
    Stream<String> borrowed =
        indices(arguments)
            .filter(i -> isBorrowed(arguments.get(i).type()))
            .mapToObj(ImportFunctions::lifetime);
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
}
