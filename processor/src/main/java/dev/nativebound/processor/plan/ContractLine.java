package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.JavaType.EnumModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a contract: everything of a declaration that changes what crosses or what it means.
 */
final class ContractLine {
  private ContractLine() {}

  /** {@code static int f(java.lang.String text, @Mut int[] out) throws java.io.IOException}. */
  static String of(NativeMethod method) {
    String parameters =
        method.parameters().stream().map(ContractLine::of).collect(Collectors.joining(", "));
    return modifiers(method.role())
        + method.result().qualified()
        + " "
        + method.name()
        + "("
        + parameters
        + ")"
        + throwsClause(method);
  }

  /** {@code enum demo.Kind {NUMBER, SPACE, WORD}}, the constants by name. */
  static String of(EnumModel model) {
    return "enum "
        + model.name().canonicalName()
        + " {"
        + String.join(", ", model.sortedConstants())
        + "}";
  }

  /** What the methods' own lines do not show: whether each has an object. */
  static List<String> ofForm(Form form) {
    return form == Form.OWNED ? List.of("owned") : List.of();
  }

  private static String modifiers(Role role) {
    return (role.isStatic() ? "static " : "") + (role == Role.EXCLUSIVE ? "@Exclusive " : "");
  }

  private static String of(Parameter parameter) {
    String mut = parameter.mutable() ? "@Mut " : "";
    return mut + parameter.use().qualified() + " " + parameter.name();
  }

  private static String throwsClause(NativeMethod method) {
    return method.thrown().isEmpty()
        ? ""
        : method.thrown().stream()
            .map(ThrownType::qualified)
            .collect(Collectors.joining(", ", " throws ", ""));
  }
}
