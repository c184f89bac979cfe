package dev.nativebound.processor.plan;

import java.util.List;

/**
 * What stands in a shim in place of a trait's function: the use of an item that a crate has.
 *
 * @param statements rustc may refuse each of them; the last makes {@code result}
 */
public record ItemPlan(List<Statement> statements) {

  /**
   * A statement of a shim.
   *
   * @param let what it declares, {@code let result = }
   */
  public record Statement(String let, String expression) {
    static Statement of(String name, String expression) {
      return new Statement("let " + name + " = ", expression + ";");
    }

    static Statement of(String name, String type, String expression) {
      return of(name + ": " + type, expression);
    }
  }
}
