package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.types.OwnedPlan;

/**
 * What the runtime asks of a type whose values Java owns. It stands in the crate of the type:
 * nobody else may implement a trait of ours for it.
 */
final class OwnedTypeEmitter {
  private OwnedTypeEmitter() {}

  /**
   * The call of the macro that has the impls.
   *
   * @param rustType the type, as it is called where it stands
   */
  static void emit(TypePlan type, OwnedPlan owned, String rustType, RustWriter out) {
    Plumbing.open("owned", out);
    out.line(rustType + ",");
    out.line(owned.keeping().rustName() + ",");
    out.line(RustLiteral.of(type.name().simpleName()) + ",");
    out.line(RustLiteral.of(type.name().internalName()) + ",");
    out.line(RustLiteral.of(type.companion().internalName()) + ",");
    out.list("[", owned.methods().stream().map(RustLiteral::of).toList(), "]");
    out.close("}");
  }
}
