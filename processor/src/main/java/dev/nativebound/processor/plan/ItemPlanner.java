package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.plan.ItemPlan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the use of a crate's item in the shim of one method. */
final class ItemPlanner {
  private static final String RESULT = "result";

  private final String crate;
  private final Optional<String> owned;
  private final ItemTypes types;
  private final ItemReceivers receivers;

  /**
   * A planner for the methods of one type.
   *
   * @param crate the name of the project's own crate
   * @param owned the path of the type whose values Java owns, which the module calls {@code Item}
   */
  ItemPlanner(String crate, Optional<String> owned, ItemTypes types, ItemReceivers receivers) {
    this.crate = crate;
    this.owned = owned;
    this.types = types;
    this.receivers = receivers;
  }

  /** The statements between the lifted parameters and the result that is lowered. */
  ItemPlan plan(
      NativeMethod method, CrateItem item, List<ParameterPlan> parameters, ResultPlan result) {
    List<Statement> statements = new ArrayList<>();
    List<String> arguments = new ArrayList<>(receivers.of(method, item).stream().toList());
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).isOfRange()) {
        continue; // in the slice that another is
      }
      Parameter parameter = method.parameters().get(i);
      arguments.add(argument(parameter, parameters.get(i), takes(method), statements));
    }
    String used = used(item, arguments);
    if (result.isNothing() && method.via().isEmpty()) {
      statements.add(dropped(method, used)); // in one: a function may never return
      return new ItemPlan(statements);
    }
    statements.add(Statement.of(RESULT, used));
    method.via().ifPresent(via -> statements.add(through(via, method)));
    statements.add(last(method, result));
    return new ItemPlan(statements);
  }

  private String used(CrateItem item, List<String> arguments) {
    return item.isConstant()
        ? "&" + path(item) // a static cannot be moved
        : path(item) + "(" + String.join(", ", arguments) + ")";
  }

  private String path(CrateItem item) {
    return owned
        .filter(type -> item.path().startsWith(type + "::"))
        .map(type -> "Item" + item.path().substring(type.length()))
        .orElseGet(() -> item.in(crate));
  }

  /** A path gets the whole result; a name is a method of the value in it. */
  private Statement through(CratePath via, NativeMethod method) {
    return via.isRelative()
        ? new Statement(
            "", "inside!(" + returned(method, RESULT) + " => " + via.expression() + "());")
        : Statement.of(RESULT, via.expressionIn(crate) + "(" + RESULT + ")");
  }

  private Statement last(NativeMethod method, ResultPlan result) {
    String returned = "returned!(" + returned(method, RESULT) + ")";
    return result.isNothing()
        ? dropped(method, RESULT)
        : Statement.of(RESULT, TypeSpelling.IN_SHIM.of(types.ofResult(method, result)), returned);
  }

  private static Statement dropped(NativeMethod method, String value) {
    return new Statement("", "dropped!(" + returned(method, value) + ");");
  }

  private static String returned(NativeMethod method, String value) {
    return method.thrown().isEmpty()
        ? "Here<Quiet>, " + value
        : "Here<Throwing>, " + value + ", &THROWS";
  }

  /** Whether Java loses an object where the function is called: nothing may fail behind. */
  private static boolean takes(NativeMethod method) {
    return method.consumesSelf() || method.parameters().stream().anyMatch(Parameter::consumed);
  }

  /** The expression, and before it what has to be done before the call. */
  private String argument(
      Parameter parameter, ParameterPlan plan, boolean early, List<Statement> statements) {
    String name = RustLiteral.of(parameter.name());
    String value = ItemArguments.of(parameter, plan);
    String given = ItemArguments.isGiven(parameter) ? given(value, name) : value;
    if (parameter.via().isPresent()) {
      String made =
          "via!(" + parameter.via().get().expressionIn(crate) + "(" + given + "), " + name + ")";
      return made(parameter, plan.local(), made, name, statements);
    }
    if (parameter.rustType().isPresent()) {
      String type = parameter.rustType().get().in(crate);
      String as = "given_as!(" + type + ", " + value + ", " + name + ")";
      statements.add(Statement.of(plan.local(), as));
      return plan.local();
    }
    if (!ItemArguments.isGiven(parameter) || !early) {
      return given;
    }
    statements.add(Statement.of(plan.local(), given));
    return plan.local();
  }

  /** What the function takes, a reference or the value, rustc knows, unless its type is told. */
  private String made(
      Parameter parameter, String local, String made, String name, List<Statement> statements) {
    if (parameter.rustType().isPresent()) {
      String type = parameter.rustType().get().in(crate);
      boolean isLent = type.startsWith("&");
      statements.add(isLent ? Statement.of(local, made) : Statement.of(local, type, made));
      return isLent ? "&" + local : local;
    }
    statements.add(Statement.of("mut " + local, "Made::new(" + made + ")"));
    return given("&mut " + local, name);
  }

  /** As the type that the function takes, which rustc infers. */
  private static String given(String value, String name) {
    return "given!(" + value + ", " + name + ")";
  }
}
