package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.shims.StructPlan;
import java.util.List;
import java.util.stream.Collectors;

/** The expression that makes a struct of the scalars as which a flat record passes. */
final class FlatSpelling {
  /** As long as an expression may be on a line of its own. */
  private static final int LINE = 72;

  private FlatSpelling() {}

  /** {@code bindings::Point { x: point_x, y: point_y }}, a field a line where that is too long. */
  static String of(StructPlan plan) {
    List<String> fields = plan.fields().stream().map(FlatSpelling::field).toList();
    String name = "bindings::" + plan.rustName();
    String line = name + " { " + String.join(", ", fields) + " }";
    return line.length() <= LINE && !line.contains("\n")
        ? line
        : fields.stream()
            .map(field -> "    " + field.replace("\n", "\n    ") + ",\n")
            .collect(Collectors.joining("", name + " {\n", "}"));
  }

  private static String field(StructPlan.Field field) {
    String value =
        field
            .struct()
            .map(FlatSpelling::of)
            .orElseGet(
                () ->
                    field.passage() instanceof Passage.Scalar scalar
                        ? ArgumentSpelling.scalar(field.local(), scalar)
                        : LiftSpelling.constant(field.local(), RustLiteral.of(field.path())));
    return field.rustName().equals(value) ? value : field.rustName() + ": " + value;
  }
}
