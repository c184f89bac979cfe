package dev.nativebound.processor.plan;

import dev.nativebound.processor.docs.Rustdoc;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.FlatRecords;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.Way;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.names.JniSymbol;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.ParameterPlan.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans one native method. */
final class MethodPlanner {
  /** The names that the closure of a shim has for itself. */
  private static final Set<String> SHIM_NAMES = Set.of("_class", "env", "jni", "mutable", "shared");

  /** Those of one that enters a value besides. */
  private static final Set<String> ENTERING_NAMES = Set.of("frame", "handle", "this");

  /** Those of one whose values are in a message. */
  private static final Set<String> MESSAGE_NAMES =
      Set.of("length", "message", "objects", "result", "values");

  private final TypeTable table;
  private final Optional<GeneratedParameters> generated;
  private final ItemPlanner items;
  private final ByValue values;

  /**
   * A planner for the methods of one type.
   *
   * @param generated present when its natives are generated
   * @param values those that it reaches
   */
  MethodPlanner(
      TypeTable table, Optional<FlatRecords> generated, ItemPlanner items, ByValue values) {
    this.table = table;
    this.items = items;
    this.values = values;
    this.generated = generated.map(flat -> new GeneratedParameters(table, flat));
  }

  MethodPlan plan(
      BoundType type,
      NativeMethod method,
      String rustName,
      Optional<CrateItem> item,
      JniSymbol symbol) {
    String place = type.name().canonicalName() + "#" + method.name();
    boolean withEnv = item.isEmpty() && needsEnv(method);
    List<ParameterPlan> parameters = parametersOf(method, withEnv, item.isPresent());
    ResultPlan result =
        item.isPresent() && ItemTypes.isChained(type, method)
            ? ResultPlan.CHAINED
            : resultOf(method, place, type.name().companion());
    return new MethodPlan(
        symbol,
        rustName,
        place,
        method.signature(),
        Rustdoc.of(method.javadoc()),
        method.deprecated(),
        item.isPresent() ? ReceiverPlan.ofItem(type, method) : ReceiverPlan.of(type, method),
        withEnv,
        parameters,
        messageOf(type, method, parameters),
        result,
        method.thrown().stream().map(MethodPlanner::exception).toList(),
        distinct(parameters),
        item.map(path -> items.plan(method, path, parameters, result)),
        wide(method, parameters, result));
  }

  /** What generated Java passes in messages and Rust has by value. */
  private List<RustType> wide(
      NativeMethod method, List<ParameterPlan> parameters, ResultPlan result) {
    List<RustType> wide = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (values.isWide(method.parameters().get(i).use())) {
        wide.add(parameters.get(i).liftedType());
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

  private ResultPlan resultOf(NativeMethod method, String place, TypeName companion) {
    if (method.role() == Role.FACTORY) {
      return ResultPlan.NEW_OBJECT;
    }
    return generated.isPresent()
        ? table.generatedResult(method, place, companion)
        : table.directResult(method, place, companion);
  }

  private MessagePlan messageOf(
      BoundType type, NativeMethod method, List<ParameterPlan> parameters) {
    if (generated.isEmpty()) {
      return MessagePlan.NONE;
    }
    boolean read = parameters.stream().anyMatch(ParameterPlan::isInMessage);
    boolean written = method.role() != Role.FACTORY && Way.ofResult(method.result()) == Way.MESSAGE;
    boolean objects =
        IntStream.range(0, parameters.size())
            .filter(i -> parameters.get(i).isInMessage())
            .anyMatch(i -> CallbackUses.isIn(method.parameters().get(i).use(), type.values()));
    return MessagePlan.of(read, objects, written);
  }

  private List<ParameterPlan> parametersOf(NativeMethod method, boolean withEnv, boolean isItem) {
    Map<String, String> names = namesOf(method, withEnv);
    Map<String, String> locals = new HashMap<>(names);
    locals.replaceAll((unused, name) -> isOfShim(name, method) ? name + "_" : name);
    Spans spans = new Spans(method, locals);
    List<ParameterPlan> plans = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      String name = names.get(parameter.name());
      ParameterPlan plan = plan(parameter, name, locals.get(parameter.name()), spans);
      plans.add(isItem && parameter.use().type() instanceof Enumeration ? plan.typed() : plan);
    }
    return plans;
  }

  private ParameterPlan plan(Parameter parameter, String name, String local, Spans spans) {
    Optional<String> span = spans.of(parameter);
    ParameterPlan plan =
        generated.isPresent()
            ? generated.get().plan(parameter, name, local, span)
            : table.parameter(parameter, name, local, span);
    return spans.isUsedBy(parameter) ? plan.ofRange() : plan;
  }

  /** What the parameters are called in Rust. */
  private static Map<String, String> namesOf(NativeMethod method, boolean withEnv) {
    Set<String> taken = new HashSet<>(withEnv ? Set.of("env", "this") : Set.of());
    Map<String, String> names = new HashMap<>();
    for (Parameter parameter : method.parameters()) {
      names.put(parameter.name(), free(RustIdentifier.member(parameter.name()), taken));
    }
    return names;
  }

  private static boolean isOfShim(String name, NativeMethod method) {
    return SHIM_NAMES.contains(name)
        || (name.equals(Spans.FUNCTION) && method.parameters().stream().anyMatch(Spans::isRange))
        || (method.role().hasSelf() && ENTERING_NAMES.contains(name))
        || (!method.role().isNative() && MESSAGE_NAMES.contains(name));
  }

  /** Two parameters may have one name after snake_case: the later one gets underscores. */
  private static String free(String name, Set<String> taken) {
    String candidate = name;
    while (!taken.add(candidate)) {
      candidate += "_";
    }
    return candidate;
  }

  private static ExceptionPlan exception(ThrownType thrown) {
    return new ExceptionPlan(thrown.internalName(), thrown.constructor());
  }

  /** Only where one argument is written and another could be the same memory. */
  private static List<String> distinct(List<ParameterPlan> parameters) {
    List<ParameterPlan> inMemory = parameters.stream().filter(p -> p.memory().isPresent()).toList();
    if (inMemory.size() < 2 || inMemory.stream().noneMatch(ParameterPlan::mutable)) {
      return List.of();
    }
    return inMemory.stream().map(MethodPlanner::argument).toList();
  }

  private static String argument(ParameterPlan parameter) {
    String within =
        parameter.memory().flatMap(Memory::span).map(span -> ".within(" + span + ")").orElse("");
    return "%s(%s, %s)%s"
        .formatted(
            parameter.mutable() ? "mutable" : "shared",
            RustLiteral.of(parameter.javaName()),
            parameter.local(),
            within);
  }
}
