package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Claims;
import dev.nativebound.processor.names.TypeNames;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.contract.CratePlanner;
import dev.nativebound.processor.plan.imports.ExceptionClasses;
import dev.nativebound.processor.plan.imports.ImportPlanner;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.ValuePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decides what is emitted for the types of a library. */
public final class Planner {
  private final List<String> derives;

  /**
   * A planner.
   *
   * @param derives the macros that the Rust types of values derive besides our own
   */
  public Planner(List<String> derives) {
    this.derives = List.copyOf(derives);
  }

  /**
   * The plan of {@code types}, which have passed validation.
   *
   * @param crate the name of the project's own crate
   * @param others the rest of the library, which wants names too
   * @param imports the classes that it imports, in the order of their names
   */
  public LibraryPlan plan(
      String library,
      String crate,
      List<BoundType> types,
      List<BoundType> others,
      List<ImportedClass> imports) {
    Map<TypeName, String> rustNames = TypeNames.of(Claims.of(concat(types, others)));
    OwnedTypes owned = new OwnedTypes(concat(types, others), rustNames);
    TypePlanner planner = new TypePlanner(crate, rustNames, owned, derives);
    List<TypePlan> plans =
        types.stream().sorted(Comparator.comparing(BoundType::name)).map(planner::plan).toList();
    return new LibraryPlan(
        library,
        plans,
        enumsOf(plans),
        valuesOf(plans),
        ExceptionClasses.of(types, concat(types, others), rustNames, owned),
        callbacksOf(plans),
        ImportPlanner.plan(imports, owned),
        CratePlanner.plan(concat(types, others)));
  }

  private static List<BoundType> concat(List<BoundType> types, List<BoundType> others) {
    return Stream.concat(types.stream(), others.stream()).toList();
  }

  private static List<EnumPlan> enumsOf(List<TypePlan> types) {
    Map<TypeName, EnumPlan> enums = new TreeMap<>();
    types.forEach(type -> type.enums().forEach(plan -> enums.put(plan.name(), plan)));
    return List.copyOf(enums.values());
  }

  private static List<CallbackPlan> callbacksOf(List<TypePlan> types) {
    Map<TypeName, CallbackPlan> callbacks = new TreeMap<>();
    types.forEach(type -> type.callbacks().forEach(plan -> callbacks.put(plan.id(), plan)));
    return List.copyOf(callbacks.values());
  }

  private static List<ValuePlan> valuesOf(List<TypePlan> types) {
    Map<TypeName, ValuePlan> values = new TreeMap<>();
    types.forEach(type -> type.values().forEach(plan -> values.put(plan.name(), plan)));
    return List.copyOf(values.values());
  }
}
