package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.items.ItemPlan;
import dev.nativebound.processor.plan.items.ItemPlan.Callee;
import dev.nativebound.processor.plan.items.ThroughPlan;
import java.util.ArrayList;
import java.util.List;

/** The statements by which a shim uses a crate's item: rustc may refuse each of them. */
final class ItemSpelling {
  private static final String RESULT = "result";

  private final ItemPlan plan;
  private final List<Statement> statements = new ArrayList<>();

  private ItemSpelling(ItemPlan plan) {
    this.plan = plan;
  }

  /**
   * A statement of a shim.
   *
   * @param let what it declares, {@code let result = }
   */
  record Statement(String let, String expression) {
    static Statement of(String name, String expression) {
      return new Statement("let " + name + " = ", expression + ";");
    }

    static Statement of(String name, String type, String expression) {
      return of(name + ": " + type, expression);
    }
  }

  /** All of them; where there is a result, the last declares {@code result}. */
  static List<Statement> statements(ItemPlan plan) {
    ItemSpelling spelling = new ItemSpelling(plan);
    spelling.write();
    return spelling.statements;
  }

  private void write() {
    ItemArgumentSpelling arguments = new ItemArgumentSpelling(statements);
    String used =
        used(plan.callee(), plan.arguments().stream().map(one -> one.accept(arguments)).toList());
    if (plan.result().isEmpty() && plan.through().isEmpty()) {
      statements.add(dropped(used)); // in one: a function may never return
      return;
    }
    statements.add(Statement.of(RESULT, used));
    plan.through().ifPresent(through -> statements.add(through(through)));
    statements.add(
        plan.result()
            .map(TypeSpelling.IN_SHIM::of)
            .map(type -> Statement.of(RESULT, type, "returned!(" + returned(RESULT) + ")"))
            .orElseGet(() -> dropped(RESULT)));
  }

  private static String used(Callee callee, List<String> arguments) {
    String path = callee.isOfItem() ? "Item::" + callee.path() : callee.path();
    return callee.isConstant()
        ? "&" + path // a static cannot be moved
        : path + "(" + String.join(", ", arguments) + ")";
  }

  /** A path gets the whole result; a name is a method of the value in it. */
  private Statement through(ThroughPlan through) {
    return through.isMethod()
        ? new Statement("", "inside!(" + returned(RESULT) + " => " + through.expression() + "());")
        : Statement.of(RESULT, through.expression() + "(" + RESULT + ")");
  }

  private Statement dropped(String value) {
    return new Statement("", "dropped!(" + returned(value) + ");");
  }

  private String returned(String value) {
    return plan.isFallible() ? "Here<Throwing>, " + value + ", &THROWS" : "Here<Quiet>, " + value;
  }
}
