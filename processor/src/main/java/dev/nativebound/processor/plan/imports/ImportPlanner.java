package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.ImportedConstant;
import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.ImportMemberNames;
import dev.nativebound.processor.names.ImportNames;
import dev.nativebound.processor.plan.imports.ImportType.Imported;
import dev.nativebound.processor.plan.imports.ImportType.OfJniRs;
import dev.nativebound.processor.plan.imports.ImportType.Reference;
import dev.nativebound.processor.plan.types.OwnedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decides what {@code bindings::java} has: a type for each class that Rust uses. */
public final class ImportPlanner {
  private final Map<TypeName, String> names;
  private final ImportFunctions uses;
  private final OwnedTypes owned;

  private ImportPlanner(Map<TypeName, String> names, OwnedTypes owned) {
    this.names = names;
    this.owned = owned;
    this.uses = new ImportFunctions(new ImportTypes(names));
  }

  /** The plans of {@code classes}, in their order. */
  public static List<ImportPlan> plan(List<ImportedClass> classes, OwnedTypes owned) {
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
        JniClass.of(type.name()),
        constants,
        functions(type, given),
        type.exception().map(model -> ExceptionClasses.imported(model, rustName, owned)));
  }

  private List<ImportPlan.Function> functions(ImportedClass type, ImportMemberNames given) {
    List<String> memberNames = given.members(type);
    List<ImportPlan.Function> functions = new ArrayList<>();
    for (int i = 0; i < memberNames.size(); i++) {
      ImportedMember member = type.members().get(i);
      functions.add(uses.function(member, memberNames.get(i)));
      if (member.kind() == Kind.FIELD || member.kind() == Kind.STATIC_FIELD) {
        functions.add(uses.setter(member, given.setter(member.name())));
      }
    }
    return functions;
  }

  /** Any object is what every wrapper is anyway. */
  private List<Reference> supertypes(ImportedClass type) {
    Stream<Reference> imported =
        type.supertypes().stream().flatMap(t -> Stream.ofNullable(names.get(t))).map(Imported::new);
    Stream<Reference> ofJniRs =
        Stream.concat(Stream.of(type.name()), type.supertypes().stream())
            .flatMap(t -> JniClass.of(t).stream())
            .map(OfJniRs::new)
            .filter(twin -> !twin.equals(OfJniRs.OBJECT))
            .map(Reference.class::cast);
    return Stream.concat(imported, ofJniRs).distinct().toList();
  }

  private static ImportPlan.Constant constant(ImportedConstant constant, String rustName) {
    return new ImportPlan.Constant(
        rustName, ConstantValue.of(constant.value()), constant.deprecated(), constant.java());
  }
}
