package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.contract.Declaration;

/** What {@code bindings.rs} has behind its types: a call of the runtime's macros for each. */
final class Plumbing {
  /** Where the runtime has what emitted code calls. */
  static final String RUNTIME = "::nativebound::__private::v1::";

  private Plumbing() {}

  /** A call of {@code macro}, which rustfmt leaves as it is, being in braces. */
  static RustWriter open(String macro, RustWriter out) {
    return out.open(RUNTIME + macro + "! {");
  }

  /** The same for a type that crosses: beside it stands what Java declared when it was emitted. */
  static void open(String macro, String rustName, Declaration declaration, RustWriter out) {
    open(macro, out).line(rustName + ",");
    out.literal("", RustLiteral.of(declaration.line()), ",");
    out.line("0x%016x,".formatted(declaration.hash()));
  }
}
