package dev.nativebound.processor.plan;

import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.plan.items.ItemPlan;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.shims.ReceiverPlan;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.types.Entry;
import dev.nativebound.processor.plan.types.ObjectClass;
import dev.nativebound.processor.plan.types.RustType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rust's half of a method that it implements: its shim, its function in the trait, its row in the
 * table of parameter names; or the item of a crate in their place.
 *
 * @param place {@code demo.TextStats#countMatches}, which ends every line of a shim that calls user
 *     code
 * @param signature as people read it
 * @param rustdoc the lines of its documentation
 * @param withEnv whether the function starts with {@code env}
 * @param compared the arguments that must not overlap one that is written; empty where none can
 * @param item what the shim uses in place of a function of the trait
 * @param wide the types of values in the shim's frame that are asked room for
 * @param finish present where the function is async, and what the shim calls only starts
 */
public record MethodPlan(
    Export export,
    String rustName,
    String place,
    String signature,
    List<String> rustdoc,
    boolean deprecated,
    ReceiverPlan receiver,
    boolean withEnv,
    List<ParameterPlan> parameters,
    MessageUse message,
    ResultPlan result,
    List<ExceptionPlan> exceptions,
    List<ParameterPlan> compared,
    Optional<ItemPlan> item,
    List<RustType> wide,
    Optional<FinishPlan> finish) {

  /** What the user's function has: the range, and neither its offset nor its length. */
  public List<ParameterPlan> functionParameters() {
    return parameters.stream().filter(parameter -> !parameter.isOfRange()).toList();
  }

  /** The classes of objects that the shim has to know. */
  public List<ObjectClass> objectClasses() {
    return Stream.concat(
            parameters.stream().flatMap(parameter -> parameter.entry().stream()).map(Entry::cell),
            result.object().stream().map(ResultPlan.NewObject::cell))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The parameters that are lifted first. */
  public List<ParameterPlan> lifted() {
    return parameters.stream().filter(parameter -> !parameter.isTaken()).toList();
  }

  /** Those that are taken away from Java: nothing can fail behind. */
  public List<ParameterPlan> taken() {
    return parameters.stream().filter(ParameterPlan::isTaken).toList();
  }

  /** Whether the function returns {@code Result}. */
  public boolean isFallible() {
    return !exceptions.isEmpty() || isAsync();
  }

  /** Whether it is an {@code async fn}. */
  public boolean isAsync() {
    return finish.isPresent();
  }

  /**
   * Whether the shim's body needs the call's environment, which rustc would else report as unused.
   */
  public boolean usesCall() {
    return withEnv
        || isAsync()
        || receiver.hasSelf()
        || receiver.hasJavaThis()
        || !compared.isEmpty()
        || message.hasArguments()
        || parameters.stream().anyMatch(ParameterPlan::usesCall)
        || result.usesCall();
  }
}
