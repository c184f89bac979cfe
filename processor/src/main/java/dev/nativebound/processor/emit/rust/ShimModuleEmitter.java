package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.names.JniSymbol;
import dev.nativebound.processor.plan.Contract;
import dev.nativebound.processor.plan.EnumPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.RustLiteral;
import dev.nativebound.processor.plan.TypePlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code src/<class>.rs}: the exported functions of one class. */
public final class ShimModuleEmitter {
  private final String crate;

  /**
   * An emitter for one library.
   *
   * @param crate the name by which Rust knows the user's crate
   */
  public ShimModuleEmitter(String crate) {
    this.crate = crate;
  }

  /** The module of {@code type}. */
  public EmittedFile emit(TypePlan type) {
    RustWriter out = new RustWriter();
    out.line("//! The natives of `" + type.name().canonicalName() + "`.");
    out.line("// " + Header.text(type.name().binaryName()));
    out.blank();
    out.lines(
        Stream.of("use ::nativebound::__private::v1::*;", "use ::" + crate + "::bindings;")
            .sorted()
            .toList());
    contract(type, out);
    type.constantsSymbol().ifPresent(symbol -> constants(type, symbol, out));
    type.freeSymbol().ifPresent(symbol -> free(type, symbol, out));
    ShimEmitter shims = new ShimEmitter(type.rustName());
    for (MethodPlan method : type.methods()) {
      out.blank();
      shims.emit(method, out);
    }
    return new EmittedFile("src/" + type.module() + ".rs", out.toString());
  }

  private static void contract(TypePlan type, RustWriter out) {
    Contract contract = type.contract();
    out.blank();
    out.line(
        "/// What both halves of the class must agree on; compared when Java loads the library.");
    out.open("static CONTRACT: Contract = Contract::new(");
    out.line(RustLiteral.of(type.name().canonicalName()) + ",");
    out.line("0x%016x,".formatted(contract.hash()));
    out.open("&[");
    contract.lines().forEach(line -> out.line(RustLiteral.of(line) + ","));
    out.close("],");
    out.close(");");
    companion(type, "static native String contract(int abi, long hash)", "contract", out);
    ShimEmitter.signature(
        type.contractSymbol(), List.of("abi: jint", "hash: jlong"), "RawString<'l>", out);
    out.line("CONTRACT.compare(env, abi, hash)");
    out.close("}");
  }

  private static void constants(TypePlan type, JniSymbol symbol, RustWriter out) {
    companion(type, "static native void constants(Enum<?>[][] values)", "constants", out);
    ShimEmitter.signature(symbol, List.of("values: RawObjectArray<'l>"), "", out);
    String bindings =
        type.enums().stream()
            .map(EnumPlan::rustName)
            .map(name -> "EnumBinding::of::<bindings::" + name + ">()")
            .collect(Collectors.joining(", "));
    out.line("bind_enums(env, values, &[" + bindings + "])");
    out.close("}");
  }

  private static void free(TypePlan type, JniSymbol symbol, RustWriter out) {
    companion(type, "static native void free(long owner)", "free", out);
    ShimEmitter.signature(symbol, List.of("owner: RawOwner"), "", out);
    out.line("free_buffer(env, owner)");
    out.close("}");
  }

  private static void companion(TypePlan type, String signature, String method, RustWriter out) {
    out.blank();
    String place = type.companion().canonicalName() + "#" + method;
    out.line("/// `" + signature + "` (" + place + ")");
  }
}
