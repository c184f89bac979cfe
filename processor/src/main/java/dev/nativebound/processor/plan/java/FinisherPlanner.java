package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.names.NativeNames;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Passages;
import dev.nativebound.processor.plan.codecs.Codecs;
import dev.nativebound.processor.plan.java.JavaMethodPlan.JavaParameterPlan;
import dev.nativebound.processor.plan.java.NativePlan.NativeParameter;
import dev.nativebound.processor.plan.types.CompanionNative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans what takes the results of a type's methods that come later. */
final class FinisherPlanner {
  private static final TypeRef LONG = new TypeRef.Primitive("long");
  private static final String CALL = "call";

  private final BoundType type;
  private final NativeNames natives;
  private final Codecs codecs;
  private final Set<String> taken = new HashSet<>();

  FinisherPlanner(BoundType type, NativeNames natives, Codecs codecs) {
    this.type = type;
    this.natives = natives;
    this.codecs = codecs;
  }

  /** The native by which Java says that it does not wait; empty where no method has a future. */
  Optional<CompanionNative> cancel() {
    boolean isNeeded = type.natives().stream().anyMatch(method -> method.future().isPresent());
    return isNeeded
        ? Optional.of(CompanionNative.of(type.name().companion(), natives.own("cancel")))
        : Optional.empty();
  }

  /**
   * The plan of a method, whose result passes so.
   *
   * @return empty where it returns no future
   */
  Optional<FuturePlan> plan(NativeMethod method, Passage result) {
    return method
        .future()
        .map(
            future ->
                new FuturePlan(
                    type.name().companion(),
                    finisher(method, result),
                    future.isCancellable(),
                    natives.own("cancel")));
  }

  private JavaMethodPlan finisher(NativeMethod method, Passage passage) {
    ResultLifting lifting = new ResultLifting(type, method, codecs);
    List<NativeParameter> parameters = new ArrayList<>(List.of(new NativeParameter(CALL, LONG)));
    Passages.messageOfResult(passage).slots().stream()
        .map(slot -> new NativeParameter("message", NativeParameters.type(slot)))
        .forEach(parameters::add);
    String name =
        FreeNames.lengthened(
            natives.own(method.name() + "Result"), "0", other -> !taken.add(other));
    return new JavaMethodPlan(
        name.substring(0, name.length() - 1) + "$",
        type.name().simpleName() + "." + method.name(),
        method.role() == Role.FACTORY ? Role.FACTORY : Role.STATIC_NATIVE,
        Access.PRIVATE,
        false,
        false,
        List.of(new JavaParameterPlan(CALL, CALL, LONG, new Lowering.AsIs())),
        method.result().ref(),
        passage.accept(lifting),
        false,
        false,
        method.thrown().stream().map(ThrownType::ref).toList(),
        new NativePlan(
            name,
            Export.of(type.name().companion(), name),
            parameters,
            lifting.nativeResult(passage)),
        Optional.empty());
  }
}
