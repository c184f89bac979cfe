package dev.nativebound.processor.plan.contract;

import static java.util.stream.Collectors.joining;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.names.CrateItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a contract: everything of a declaration that changes what crosses or what it means.
 */
public final class ContractLine {
  private ContractLine() {}

  /** {@code static int f(java.lang.String text, @Mut int[] out) throws java.io.IOException}. */
  private static String of(NativeMethod method) {
    String parameters = method.parameters().stream().map(ContractLine::of).collect(joining(", "));
    return (method.isShared() ? "@Shared " : "")
        + (method.consumesSelf() ? "@Consumes " : "")
        + modifiers(method.role())
        + method.declaredResult().qualified()
        + " "
        + method.name()
        + "("
        + parameters
        + ")"
        + throwsClause(method);
  }

  /**
   * Of the item of a crate with its path, and what is made of its result: {@code static int f() =
   * ::tools::f, @RustVia(len)}.
   */
  public static String of(NativeMethod method, Optional<CrateItem> item) {
    return of(method)
        + item.map(path -> " = " + path.path()).orElse("")
        + method.via().map(via -> ", @RustVia(" + via.text() + ")").orElse("");
  }

  /** {@code crate regex {version = 1.11, features = unicode}}: another one has other functions. */
  public static String of(CratePlan crate) {
    List<String> parts = new ArrayList<>();
    crate.packageName().ifPresent(name -> parts.add("package = " + name));
    crate.version().ifPresent(version -> parts.add("version = " + version));
    crate.path().ifPresent(path -> parts.add("path = " + path));
    crate.git().ifPresent(git -> parts.add("git = " + git.url()));
    crate
        .git()
        .flatMap(git -> git.key().map(key -> key + " = " + git.value()))
        .ifPresent(parts::add);
    if (!crate.defaultFeatures()) {
      parts.add("default-features = false");
    }
    if (!crate.features().isEmpty()) {
      parts.add("features = " + String.join(" ", crate.features()));
    }
    return "crate " + crate.name() + " {" + String.join(", ", parts) + "}";
  }

  /** {@code enum demo.Kind {NUMBER, SPACE, WORD}}, the constants by name. */
  public static Declaration of(EnumModel model) {
    return new Declaration(
        "enum "
            + model.name().canonicalName()
            + " {"
            + model.sortedConstants().stream()
                .map(constant -> constant + is(Optional.ofNullable(model.variants().get(constant))))
                .collect(joining(", "))
            + "}"
            + is(model.mirrors().map(CratePath::absolute)));
  }

  /** {@code record demo.Token(int start, java.lang.String text)}. */
  public static Declaration of(ValueModel model) {
    return new Declaration(
        model.choose(
            struct -> "record " + fields(struct) + is(struct.mirrors().map(CratePath::absolute)),
            union ->
                union.sortedVariants().stream()
                    .map(ContractLine::fields)
                    .collect(joining(", ", "sealed " + union.name().canonicalName() + " {", "}"))));
  }

  /**
   * {@code callback demo.OnError {boolean wants(int); void onError(java.lang.String)}}: class files
   * have no names of parameters.
   */
  public static Declaration of(CallbackModel model) {
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
        .map(ContractLine::of)
        .collect(joining(", ", model.name().canonicalName() + "(", ")"));
  }

  private static String of(Field field) {
    return via(field.via()) + field.use().qualified() + " " + field.name() + is(field.rustName());
  }

  /** What it is in a crate. */
  private static String is(Optional<String> name) {
    return name.map(text -> " = " + text).orElse("");
  }

  /** What the methods' own lines do not show: whether each has an object, and which. */
  public static List<String> ofForm(BoundType type) {
    return type.form() == Form.OWNED
        ? List.of("owned" + is(type.rust().map(CratePath::absolute)))
        : List.of();
  }

  private static String modifiers(Role role) {
    return (role.isStatic() ? "static " : "") + (role == Role.EXCLUSIVE ? "@Exclusive " : "");
  }

  private static String of(Parameter parameter) {
    String mut = parameter.mutable() ? "@Mut " : "";
    String consumes = parameter.consumed() ? "@Consumes " : "";
    String range = parameter.range().map(part -> part.declaration("") + " ").orElse("");
    String type = parameter.rustType().map(text -> "@RustType(" + text.text() + ") ").orElse("");
    return mut
        + consumes
        + range
        + type
        + via(parameter.via())
        + parameter.use().qualified()
        + " "
        + parameter.name();
  }

  private static String via(Optional<CratePath> path) {
    return path.map(via -> "@RustVia(" + via.text() + ") ").orElse("");
  }

  private static String throwsClause(NativeMethod method) {
    return method.thrown().isEmpty()
        ? ""
        : method.thrown().stream()
            .map(ThrownType::qualified)
            .collect(joining(", ", " throws ", ""));
  }
}
