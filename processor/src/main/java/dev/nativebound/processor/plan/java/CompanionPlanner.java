package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.BoundType.Shape;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.JavaVariables;
import dev.nativebound.processor.names.NativeNames;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.passage.MethodPassage;
import dev.nativebound.processor.passage.Slot;
import dev.nativebound.processor.plan.codecs.Codecs;
import dev.nativebound.processor.plan.java.JavaMethodPlan.JavaParameterPlan;
import dev.nativebound.processor.plan.java.NativePlan.NativeParameter;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import dev.nativebound.processor.plan.types.OwnedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans the class that implements a bound interface or abstract class. */
public final class CompanionPlanner {
  private final BoundType type;
  private final NativeNames natives;
  private final OwnedTypes owned;
  private final Codecs codecs;

  public CompanionPlanner(BoundType type, NativeNames natives, OwnedTypes owned) {
    this.type = type;
    this.natives = natives;
    this.owned = owned;
    this.codecs = Codecs.of(type);
  }

  public static NativeNames namesOf(BoundType type) {
    return new NativeNames(
        type.natives().stream().map(NativeMethod::name).collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(type.memberMethods()));
  }

  /**
   * The plan.
   *
   * @param passages of its methods
   */
  public CompanionPlan plan(List<MethodPassage> passages) {
    List<Passed> passed =
        IntStream.range(0, passages.size())
            .mapToObj(i -> pass(type.natives().get(i), passages.get(i)))
            .toList();
    List<NativePlan> calls = new CompanionNatives(type, natives).plan(passed);
    FinisherPlanner finishers = new FinisherPlanner(type, natives, codecs);
    List<JavaMethodPlan> methods = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      NativeMethod method = type.natives().get(i);
      Optional<FuturePlan> future = finishers.plan(method, passages.get(i).result());
      methods.add(plan(method, passed.get(i), calls.get(i), future));
    }
    List<AdapterPlan> adapters = new AdapterPlanner(JavaScope.of(type), codecs).plan();
    return new CompanionPlan(
        type.shape() == Shape.INTERFACE,
        type.reach() == Reach.PUBLIC,
        type.form() == Form.OWNED
            ? Optional.of(OwnedPlan.of(type, natives, owned))
            : Optional.empty(),
        key(methods),
        natives.own("load"),
        methods,
        finishers.cancel(),
        codecs.writers().methods(),
        codecs.readers().methods(),
        adapters,
        counts(adapters),
        codecs.tables().tables());
  }

  /** Others ask an owned type for handles, and whatever mentions objects asks others. */
  private Optional<CompanionNative> key(List<JavaMethodPlan> methods) {
    boolean isAsked = type.form() == Form.OWNED;
    boolean asks =
        codecs.readers().makesObjects()
            || methods.stream().anyMatch(JavaMethodPlan::hasObjects)
            || methods.stream()
                .flatMap(method -> method.future().stream())
                .anyMatch(future -> future.finisher().hasObjects());
    return isAsked || asks
        ? Optional.of(CompanionNative.of(type.name().companion(), natives.own("key")))
        : Optional.empty();
  }

  private Optional<CallbackCounts> counts(List<AdapterPlan> adapters) {
    if (adapters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CallbackCounts(
            natives.beside("liveCallbacks"),
            CompanionNative.of(type.name().companion(), natives.own("liveCallbacks")),
            type.callbacks().stream().map(callback -> callback.id().canonicalName()).toList()));
  }

  /** What passes between a method and its native. */
  record Passed(
      List<JavaParameterPlan> parameters,
      Lifting lifting,
      boolean objects,
      List<NativeParameter> natives,
      TypeRef result) {}

  private Passed pass(NativeMethod method, MethodPassage passage) {
    NativeParameters arguments = new NativeParameters(method);
    passage.receiver().ifPresent(handle -> arguments.add("handle", handle));
    method.future().ifPresent(future -> arguments.add("future", Slot.Reference.OBJECT));
    JavaVariables variables = new JavaVariables(JavaScope.of(type), method);
    List<JavaParameterPlan> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter parameter = method.parameters().get(i);
      parameters.add(
          new JavaParameterPlan(
              parameter.name(),
              variables.of(parameter.name()),
              parameter.use().ref(),
              passage
                  .parameters()
                  .get(i)
                  .accept(new ParameterLowering(parameter, codecs, arguments))));
    }
    arguments.add(passage.message());
    if (method.future().isPresent()) {
      return new Passed(
          parameters,
          new Lifting.AsIs(),
          passage.message() == MessageUse.ARGUMENTS_AND_OBJECTS,
          arguments.all(),
          new TypeRef.Primitive("long"));
    }
    ResultLifting lifting = new ResultLifting(type, method, codecs);
    return new Passed(
        parameters,
        passage.result().accept(lifting),
        passage.message() == MessageUse.ARGUMENTS_AND_OBJECTS,
        arguments.all(),
        lifting.nativeResult(passage.result()));
  }

  private JavaMethodPlan plan(
      NativeMethod method, Passed passed, NativePlan calls, Optional<FuturePlan> future) {
    List<ThrownType> thrown = future.isPresent() ? List.of() : method.thrown();
    return new JavaMethodPlan(
        method.name(),
        type.name().simpleName() + "." + method.name(),
        method.role(),
        accessOf(method),
        method.isVarargs(),
        method.deprecated(),
        passed.parameters(),
        method.declaredResult().ref(),
        passed.lifting(),
        passed.objects(),
        waits(method),
        thrown.stream().map(ThrownType::ref).toList(),
        calls,
        future);
  }

  private boolean waits(NativeMethod method) {
    return (method.role().hasSelf() && owned.keeping(type).isExclusive())
        || method.parameters().stream()
            .filter(parameter -> !parameter.consumed()) // that is refused at once
            .anyMatch(parameter -> mayBeBusy(parameter.use().type()));
  }

  private boolean mayBeBusy(JavaType argument) {
    if (argument instanceof Sequence sequence) {
      return mayBeBusy(sequence.element().type());
    }
    return argument instanceof OwnedObject object && owned.mayBeBusy(object.name());
  }

  /**
   * A factory is called by the bound type's own, which is in the same package; one of a class is
   * hidden by it, so it needs the same access (JLS 8.4.8.3).
   */
  private Access accessOf(NativeMethod method) {
    boolean isHidden = type.shape() == Shape.CLASS;
    return method.role() == Role.FACTORY && !isHidden ? Access.PACKAGE : method.access();
  }
}
