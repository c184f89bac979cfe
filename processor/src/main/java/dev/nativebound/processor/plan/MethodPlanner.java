package dev.nativebound.processor.plan;

import dev.nativebound.processor.docs.Rustdoc;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.passage.MethodPassage;
import dev.nativebound.processor.plan.items.ItemPlanner;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.shims.ParameterPlanner;
import dev.nativebound.processor.plan.shims.ReceiverPlan;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.shims.ResultPlanner;
import dev.nativebound.processor.plan.shims.Spans;
import dev.nativebound.processor.plan.types.ByValue;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans one native method. */
final class MethodPlanner {
  /** The names that the closure of a shim has for itself. */
  private static final Set<String> SHIM_NAMES =
      Set.of("_class", "env", "future", "jni", "mutable", "shared");

  /** Those of one that enters a value besides. */
  private static final Set<String> ENTERING_NAMES = Set.of("frame", "handle", "this");

  /** Those of one whose values are in a message. */
  private static final Set<String> MESSAGE_NAMES =
      Set.of("length", "message", "objects", "result", "values");

  private final ParameterPlanner parameters;
  private final ResultPlanner results;
  private final ItemPlanner items;
  private final ByValue values;
  private final boolean isGenerated;

  /**
   * A planner for the methods of one type.
   *
   * @param values those that it reaches
   * @param isGenerated whether its natives are generated
   */
  MethodPlanner(
      Map<TypeName, String> rustNames,
      OwnedTypes owned,
      ItemPlanner items,
      ByValue values,
      boolean isGenerated) {
    this.parameters = new ParameterPlanner(rustNames, owned);
    this.results = new ResultPlanner(rustNames, owned);
    this.items = items;
    this.values = values;
    this.isGenerated = isGenerated;
  }

  MethodPlan plan(
      BoundType type,
      NativeMethod method,
      MethodPassage passage,
      String rustName,
      Optional<CrateItem> item,
      Export export,
      Optional<FinishPlan> finish) {
    boolean withEnv = item.isEmpty() && needsEnv(method);
    List<ParameterPlan> plans = parametersOf(method, passage, withEnv, item.isPresent());
    ResultPlan result = results.plan(type, method, passage.result(), item.isPresent());
    return new MethodPlan(
        export,
        rustName,
        type.name().canonicalName() + "#" + method.name(),
        method.signature(),
        Rustdoc.of(method.javadoc()),
        method.deprecated(),
        item.isPresent() ? ReceiverPlan.ofItem(type, method) : ReceiverPlan.of(type, method),
        withEnv,
        plans,
        passage.message(),
        result,
        method.thrown().stream().map(MethodPlanner::exception).toList(),
        compared(plans),
        item.map(path -> items.plan(method, path, plans, result)),
        isGenerated ? wide(method, plans, result) : List.of(),
        finish);
  }

  /** What generated Java passes in messages and Rust has by value. */
  private List<RustType> wide(NativeMethod method, List<ParameterPlan> plans, ResultPlan result) {
    List<RustType> wide = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      if (values.isWide(method.parameters().get(i).use())) {
        wide.add(plans.get(i).liftedType());
      }
    }
    if (method.role() != Role.FACTORY && values.isWide(method.result())) {
      wide.add(result.rustType());
    }
    return wide;
  }

  /** An instance native has a {@code this}, and a plain object is of no use without {@code env}. */
  private static boolean needsEnv(NativeMethod method) {
    return method.role() == Role.INSTANCE_NATIVE
        || method.withEnv()
        || method.result().type() instanceof Opaque
        || method.parameters().stream().anyMatch(p -> p.use().type() instanceof Opaque);
  }

  private List<ParameterPlan> parametersOf(
      NativeMethod method, MethodPassage passage, boolean withEnv, boolean isItem) {
    Map<String, String> names = namesOf(method, withEnv);
    Map<String, String> locals = new HashMap<>(names);
    locals.replaceAll((unused, name) -> isOfShim(name, method) ? name + "_" : name);
    Spans spans = new Spans(method, locals);
    List<ParameterPlan> plans = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter parameter = method.parameters().get(i);
      String name = names.get(parameter.name());
      String local = locals.get(parameter.name());
      ParameterPlan plan =
          parameters.plan(
              parameter,
              passage.parameters().get(i),
              new ParameterPlanner.Names(name, local),
              spans,
              method.future().isPresent());
      plans.add(isItem && parameter.use().type() instanceof Enumeration ? plan.typed() : plan);
    }
    return plans;
  }

  /** What the parameters are called in Rust, where two may have one name after snake_case. */
  private static Map<String, String> namesOf(NativeMethod method, boolean withEnv) {
    FreeNames free = new FreeNames(withEnv ? Set.of("env", "this") : Set.of());
    Map<String, String> names = new HashMap<>();
    for (Parameter parameter : method.parameters()) {
      names.put(parameter.name(), free.underscored(RustIdentifier.member(parameter.name())));
    }
    return names;
  }

  private static boolean isOfShim(String name, NativeMethod method) {
    return SHIM_NAMES.contains(name)
        || (name.equals(Spans.FUNCTION) && method.parameters().stream().anyMatch(Spans::isRange))
        || (method.role().hasSelf() && ENTERING_NAMES.contains(name))
        || (!method.role().isNative() && MESSAGE_NAMES.contains(name));
  }

  private static ExceptionPlan exception(ThrownType thrown) {
    return new ExceptionPlan(thrown.internalName(), thrown.constructor());
  }

  /** Only where one argument is written and another could be the same memory. */
  private static List<ParameterPlan> compared(List<ParameterPlan> parameters) {
    List<ParameterPlan> inMemory = parameters.stream().filter(ParameterPlan::isInMemory).toList();
    boolean isOne = inMemory.size() < 2 || inMemory.stream().noneMatch(ParameterPlan::mutable);
    return isOne ? List.of() : inMemory;
  }
}
