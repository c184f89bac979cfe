package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.names.ImportMemberNames;
import dev.nativebound.processor.plan.imports.ImportPlan.Argument;
import dev.nativebound.processor.plan.imports.ImportPlan.Function;
import dev.nativebound.processor.plan.imports.ImportPlan.Use;
import dev.nativebound.processor.plan.imports.ImportType.Nothing;
import dev.nativebound.processor.plan.imports.ImportType.OfJniRs;
import java.util.List;
import java.util.stream.IntStream;

/** Plans the functions that use the members of imported classes. */
final class ImportFunctions {
  private final ImportTypes types;

  ImportFunctions(ImportTypes types) {
    this.types = types;
  }

  /** What calls a member, or reads the field. */
  Function function(ImportedMember member, String rustName) {
    ImportType result = types.of(member.result());
    return new Function(
        use(member.kind()),
        member.java(),
        member.deprecated(),
        rustName,
        member.owner().binaryName(),
        member.name(),
        member.descriptor(),
        arguments(member),
        result,
        member.isCast() && !result.equals(OfJniRs.OBJECT));
  }

  /** What sets a field. */
  Function setter(ImportedMember field, String rustName) {
    return new Function(
        field.kind().isStatic() ? Use.SET_STATIC : Use.SET,
        field.java(),
        field.deprecated(),
        rustName,
        field.owner().binaryName(),
        field.name(),
        field.descriptor(),
        List.of(types.argument("value", field.result())),
        new Nothing(),
        false);
  }

  private List<Argument> arguments(ImportedMember member) {
    List<String> names = ImportMemberNames.parameters(member);
    List<ImportedType> given =
        member.arguments().stream().map(ImportedMember.Argument::type).toList();
    return IntStream.range(0, names.size())
        .mapToObj(i -> types.argument(names.get(i), given.get(i)))
        .toList();
  }

  private static Use use(Kind kind) {
    return switch (kind) {
      case CONSTRUCTOR -> Use.CONSTRUCT;
      case METHOD -> Use.CALL;
      case STATIC_METHOD -> Use.CALL_STATIC;
      case FIELD, FINAL_FIELD -> Use.GET;
      case STATIC_FIELD, STATIC_FINAL_FIELD -> Use.GET_STATIC;
    };
  }
}
