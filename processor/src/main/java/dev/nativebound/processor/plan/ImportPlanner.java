package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.ImportedConstant;
import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.ImportMemberNames;
import dev.nativebound.processor.names.ImportNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decides what {@code bindings::java} has. */
final class ImportPlanner {
  private final Map<TypeName, String> names;
  private final ImportFunctions uses;
  private final OwnedTypes owned;

  private ImportPlanner(Map<TypeName, String> names, OwnedTypes owned) {
    this.names = names;
    this.owned = owned;
    this.uses = new ImportFunctions(new ImportTypes(names));
  }

  /** The plans of {@code classes}, in their order. */
  static List<ImportPlan> plan(List<ImportedClass> classes, OwnedTypes owned) {
    ImportPlanner planner =
        new ImportPlanner(
            ImportNames.of(classes.stream().map(ImportedClass::name).toList()), owned);
    return classes.stream().map(planner::plan).toList();
  }

  private ImportPlan plan(ImportedClass type) {
    String rustName = names.get(type.name());
    ImportMemberNames given = new ImportMemberNames();
    List<ImportPlan.Constant> constants =
        type.constants().stream().map(c -> constant(c, given.constant(c.name()))).toList();
    return new ImportPlan(
        type.name().binaryName(),
        rustName,
        type.deprecated(),
        supertypes(type),
        ImportTypes.twin(type.name()),
        constants,
        functions(type, rustName, given),
        type.exception()
            .map(
                model ->
                    ExceptionClasses.imported(model, "java::" + rustName + "<'static>", owned)));
  }

  private List<ImportPlan.Function> functions(
      ImportedClass type, String rustName, ImportMemberNames given) {
    List<String> memberNames = given.members(type);
    List<ImportPlan.Function> functions = new ArrayList<>();
    for (int i = 0; i < memberNames.size(); i++) {
      ImportedMember member = type.members().get(i);
      functions.add(uses.function(rustName, member, memberNames.get(i)));
      if (member.kind() == Kind.FIELD || member.kind() == Kind.STATIC_FIELD) {
        functions.add(uses.setter(rustName, member, given.setter(member.name())));
      }
    }
    return functions;
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
}
