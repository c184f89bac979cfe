package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.ExceptionModel;
import dev.nativebound.processor.model.ExceptionModel.Argument;
import dev.nativebound.processor.model.ExceptionModel.ConstructorModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.names.CrateItems;
import dev.nativebound.processor.names.ExceptionNames;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan.ConstructorPlan;
import dev.nativebound.processor.plan.types.OwnedTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the types of {@code bindings} that stand for the classes of {@code throws} clauses: those
 * of natives, and of callbacks.
 */
public final class ExceptionClasses {
  private final Map<TypeName, String> names;
  private final boolean areImported;
  private final OwnedTypes owned;

  private ExceptionClasses(Map<TypeName, String> names, boolean areImported, OwnedTypes owned) {
    this.names = names;
    this.areImported = areImported;
    this.owned = owned;
  }

  /** Those of {@code types}, in the order of their names; {@code library} wants names too. */
  public static List<ExceptionClassPlan> of(
      List<BoundType> types,
      List<BoundType> library,
      Map<TypeName, String> rustNames,
      OwnedTypes owned) {
    Map<TypeName, String> names = ExceptionNames.of(modelsOf(library), rustNames.values());
    ExceptionClasses classes = new ExceptionClasses(names, false, owned);
    return modelsOf(types).stream().map(classes::plan).toList();
  }

  /** That of an imported class, which has a type already. */
  static ExceptionClassPlan imported(ExceptionModel model, String rustName, OwnedTypes owned) {
    return new ExceptionClasses(Map.of(model.name(), rustName), true, owned).plan(model);
  }

  private static Collection<ExceptionModel> modelsOf(List<BoundType> types) {
    Map<TypeName, ExceptionModel> models = new TreeMap<>();
    types.stream()
        .flatMap(ExceptionClasses::methodsOf)
        .flatMap(method -> method.thrown().stream())
        .map(ThrownType::model)
        .forEach(model -> model.ifPresent(m -> models.put(m.name(), m)));
    return models.values();
  }

  /** What Java calls and the user's crate implements, and what Rust calls. */
  private static Stream<NativeMethod> methodsOf(BoundType type) {
    return Stream.concat(
        implemented(type),
        type.callbacks().stream().flatMap(callback -> callback.methods().stream()));
  }

  /** The methods that the user's crate implements: the errors of others do not know our types. */
  private static Stream<NativeMethod> implemented(BoundType type) {
    List<Optional<CrateItem>> items = CrateItems.of(type);
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).map(CrateItem::isOfProject).orElse(true))
        .mapToObj(type.natives()::get);
  }

  private ExceptionClassPlan plan(ExceptionModel model) {
    return new ExceptionClassPlan(
        model.name(),
        names.get(model.name()),
        areImported,
        model.superclasses().stream().map(TypeName::internalName).toList(),
        model.checked(),
        model.constructors().stream().filter(this::isOurs).map(this::plan).toList());
  }

  /** An object of another library has no type here. */
  private boolean isOurs(ConstructorModel constructor) {
    return constructor.arguments().stream()
        .allMatch(argument -> !(argument instanceof Argument.Owned o) || owned.hasAlias(o.type()));
  }

  private ConstructorPlan plan(ConstructorModel constructor) {
    ExceptionArguments arguments = new ExceptionArguments(owned);
    return new ConstructorPlan(
        constructor.arguments().stream().map(argument -> argument.accept(arguments)).toList(),
        ExceptionDescriptors.of(constructor),
        constructor.declaration());
  }
}
