package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.plan.items.ItemPlan.Callee;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.shims.ResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the use of a crate's item in the shim of one method. */
public final class ItemPlanner {
  private final String crate;
  private final Optional<String> owned;
  private final ItemTypes types;
  private final ItemReceivers receivers;

  /**
   * A planner for the methods of one type.
   *
   * @param crate the name of the project's own crate
   * @param owned the path of the type whose values Java owns, if there is one
   */
  public ItemPlanner(
      String crate, Optional<String> owned, ItemTypes types, ItemReceivers receivers) {
    this.crate = crate;
    this.owned = owned;
    this.types = types;
    this.receivers = receivers;
  }

  /** What stands between the lifted parameters and the result that is lowered. */
  public ItemPlan plan(
      NativeMethod method, CrateItem item, List<ParameterPlan> parameters, ResultPlan result) {
    return new ItemPlan(
        callee(item),
        arguments(method, item, parameters),
        method.via().map(via -> ThroughPlan.of(via, crate)),
        !method.thrown().isEmpty(),
        result.isNothing() ? Optional.empty() : Optional.of(types.ofResult(method, result)));
  }

  private Callee callee(CrateItem item) {
    return owned
        .flatMap(item::within)
        .map(path -> new Callee(path, true, item.isConstant()))
        .orElseGet(() -> new Callee(item.in(crate), false, item.isConstant()));
  }

  private List<ItemArgument> arguments(
      NativeMethod method, CrateItem item, List<ParameterPlan> parameters) {
    List<ItemArgument> arguments = new ArrayList<>(receivers.of(method, item).stream().toList());
    ItemArguments planner = new ItemArguments(crate);
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).isOfRange()) { // which is in the slice that another is
        arguments.add(planner.of(method.parameters().get(i), parameters.get(i), takes(method)));
      }
    }
    return arguments;
  }

  /** Whether Java loses an object where the function is called: nothing may fail behind. */
  private static boolean takes(NativeMethod method) {
    return method.consumesSelf() || method.parameters().stream().anyMatch(Parameter::consumed);
  }
}
