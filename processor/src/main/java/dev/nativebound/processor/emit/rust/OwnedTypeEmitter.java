package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.types.OwnedPlan;

/**
 * What the runtime asks of a type whose values Java owns. It stands in the crate of the type:
 * nobody else may implement a trait of ours for it.
 */
final class OwnedTypeEmitter {
  private static final String RUNTIME = "::nativebound::__private::v1::";
  private static final String COUNT = "::std::sync::atomic::AtomicUsize";

  private OwnedTypeEmitter() {}

  /**
   * The impls.
   *
   * @param rustType the type, as it is called where they stand
   */
  static void emit(TypePlan type, OwnedPlan owned, String rustType, RustWriter out) {
    out.open("impl " + RUNTIME + "OwnedType for " + rustType + " {");
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
    out.blank();
    classes(type, rustType, out);
    wire(rustType, out.blank());
  }

  /** For an argument of an exception's constructor, which becomes a new object. */
  private static void classes(TypePlan type, String rustType, RustWriter out) {
    out.open("impl " + RUNTIME + "OwnedClass for " + rustType + " {");
    out.line("const TYPE: &'static str = " + RustLiteral.of(type.name().internalName()) + ";");
    out.line(
        "const CLASS: &'static str = " + RustLiteral.of(type.companion().internalName()) + ";");
    out.close("}").blank();
    String argument = RUNTIME + "ConstructorArgument";
    out.open("impl " + argument + " for " + rustType + " {");
    out.line("type As = Self;");
    out.line(
        "const DESCRIPTOR: &'static [&'static str] = &["
            + RustLiteral.of("L" + type.name().internalName() + ";")
            + "];");
    out.open("fn into_value(self) -> " + RUNTIME + "Value {");
    out.line(RUNTIME + "object_argument(self)");
    out.close("}");
    out.close("}").blank();
    out.line("impl " + RUNTIME + "Nullable for " + rustType + " {}");
  }

  /** Only towards Java: what comes from there is lent, or taken, by handle. */
  private static void wire(String rustType, RustWriter out) {
    out.open("const _: () = {");
    out.line("use ::nativebound::__private::v1::{packed_handle, wire};").blank();
    out.open("impl wire::Wire for " + rustType + " {");
    out.line("const MIN_SIZE: usize = 8;").blank();
    out.open("fn write(self, writer: &mut wire::Writer) -> Result<(), wire::WireError> {");
    out.line("let (handle, release) = packed_handle(self);");
    out.line("writer.handle(handle, release)");
    out.close("}").blank();
    out.open("fn read(reader: &mut wire::Reader<'_>) -> Result<Self, wire::WireError> {");
    out.line("Err(reader.no_value())");
    out.close("}");
    out.close("}");
    out.close("};");
  }
}
