package dev.nativebound.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.List;

/**
 * The lines of a contract: everything of a declaration that changes what crosses or what it means.
 */
final class ContractLine {
  private ContractLine() {}

  /** {@code static int f(java.lang.String text, @Mut int[] out) throws java.io.IOException}. */
  static String of(NativeMethod method) {
    String parameters = method.parameters().stream().map(ContractLine::of).collect(joining(", "));
    return (method.isShared() ? "@Shared " : "")
        + modifiers(method.role())
        + method.result().qualified()
        + " "
        + method.name()
        + "("
        + parameters
        + ")"
        + throwsClause(method);
  }

  /** {@code enum demo.Kind {NUMBER, SPACE, WORD}}, the constants by name. */
  static Declaration of(EnumModel model) {
    return new Declaration(
        "enum "
            + model.name().canonicalName()
            + " {"
            + String.join(", ", model.sortedConstants())
            + "}");
  }

  /** {@code record demo.Token(int start, java.lang.String text)}. */
  static Declaration of(ValueModel model) {
    return new Declaration(
        model instanceof SealedModel union
            ? union.sortedVariants().stream()
                .map(ContractLine::fields)
                .collect(joining(", ", "sealed " + model.name().canonicalName() + " {", "}"))
            : "record " + fields(model));
  }

  /**
   * {@code callback demo.OnError {boolean wants(int); void onError(java.lang.String)}}: class files
   * have no names of parameters.
   */
  static Declaration of(CallbackModel model) {
    return new Declaration(
        model.methods().stream()
            .map(ContractLine::types)
            .sorted()
            .collect(joining("; ", "callback " + model.id().canonicalName() + " {", "}")));
  }

  private static String types(NativeMethod method) {
    return method.parameters().stream()
        .map(parameter -> parameter.use().qualified())
        .collect(joining(", ", method.result().qualified() + " " + method.name() + "(", ")"));
  }

  private static String fields(ValueModel model) {
    return model.fields().stream()
        .map(field -> field.use().qualified() + " " + field.name())
        .collect(joining(", ", model.name().canonicalName() + "(", ")"));
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
    String consumes = parameter.consumed() ? "@Consumes " : "";
    return mut + consumes + parameter.use().qualified() + " " + parameter.name();
  }

  private static String throwsClause(NativeMethod method) {
    return method.thrown().isEmpty()
        ? ""
        : method.thrown().stream()
            .map(ThrownType::qualified)
            .collect(joining(", ", " throws ", ""));
  }
}
