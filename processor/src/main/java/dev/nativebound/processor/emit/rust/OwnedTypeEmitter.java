package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.OwnedPlan;
import dev.nativebound.processor.plan.RustLiteral;
import dev.nativebound.processor.plan.TypePlan;

/**
 * What the runtime asks of a type whose values Java owns. It stands in the user's crate: nobody
 * else may implement a trait of ours for a type of theirs.
 */
final class OwnedTypeEmitter {
  private static final String RUNTIME = "::nativebound::__private::v1::";
  private static final String COUNT = "::std::sync::atomic::AtomicUsize";

  private OwnedTypeEmitter() {}

  static void emit(TypePlan type, OwnedPlan owned, RustWriter out) {
    out.open("impl " + RUNTIME + "OwnedType for __types::" + type.rustName() + " {");
    out.line("type Keeping = " + RUNTIME + owned.keeping().rustName() + ";");
    out.line("const NAME: &'static str = " + RustLiteral.of(type.name().simpleName()) + ";");
    out.list(
        "const METHODS: &'static [&'static str] = &[",
        owned.methods().stream().map(RustLiteral::of).toList(),
        "];");
    out.open("fn live() -> &'static " + COUNT + " {");
    out.line("static LIVE: " + COUNT + " = " + COUNT + "::new(0);");
    out.line("&LIVE");
    out.close("}");
    out.close("}");
  }
}
