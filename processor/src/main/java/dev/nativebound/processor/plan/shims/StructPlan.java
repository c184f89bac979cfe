package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.passage.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A struct of {@code bindings} that a shim makes of scalars.
 *
 * @param rustName its name there
 */
public record StructPlan(String rustName, List<Field> fields) {

  /**
   * A field.
   *
   * @param local the parameter of the shim that has its scalar
   * @param path {@code line.from.x}, for messages
   * @param struct what it is made of, where it is a struct again
   */
  public record Field(
      String rustName, String local, String path, Passage passage, Optional<StructPlan> struct) {}
}
