package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.contract.Declaration;

/** Beside a type of {@code bindings}: what Java declared when it was emitted. */
final class DeclarationEmitter {
  private DeclarationEmitter() {}

  static void emit(String rustName, Declaration declaration, RustWriter out) {
    out.open("impl ::nativebound::__private::v1::DeclaredType for " + rustName + " {");
    out.line("const LINE: &'static str = " + RustLiteral.of(declaration.line()) + ";");
    out.line("const HASH: u64 = 0x%016x;".formatted(declaration.hash()));
    out.close("}");
  }
}
