package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.contract.Contract;
import dev.nativebound.processor.plan.java.CallbackCounts;
import dev.nativebound.processor.plan.java.CompanionPlan;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import dev.nativebound.processor.plan.values.EnumPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code src/<class>.rs}: the exported functions of one class. */
public final class ShimModuleEmitter {
  private ShimModuleEmitter() {}

  /** The module of {@code type}. */
  public static EmittedFile emit(TypePlan type) {
    RustWriter out = new RustWriter();
    out.line("//! The natives of `" + type.name().canonicalName() + "`.");
    out.line("// " + Header.text(type.name().binaryName()));
    out.blank();
    out.line("use ::nativebound::__private::v1::*;");
    out.line("use crate::bindings;");
    MappedEmitter.emit(type, out);
    type.generated()
        .flatMap(CompanionPlan::cancel)
        .ifPresent(cancel -> finished(type.rustName(), out.blank()));
    contract(type, out);
    type.constantsNative().ifPresent(constants -> constants(type, constants, out));
    type.freeNative().ifPresent(free -> free(type, free, out));
    type.generated().flatMap(CompanionPlan::key).ifPresent(key -> key(type, key, out));
    type.owned().ifPresent(owned -> owned(type, owned, out));
    type.generated().flatMap(CompanionPlan::counts).ifPresent(c -> counts(type, c, out));
    type.generated().flatMap(CompanionPlan::cancel).ifPresent(c -> cancel(type, c, out));
    ShimEmitter shims = new ShimEmitter(type.rustName());
    for (MethodPlan method : type.methods()) {
      out.blank();
      shims.emit(method, out);
    }
    return new EmittedFile("src/" + type.module() + ".rs", out.toString());
  }

  private static void finished(String trait, RustWriter out) {
    out.line("/// What a future of the class ends with.");
    out.line(
        "type Finished<T> = Result<T, <bindings::__types::%s as bindings::%s>::Error>;"
            .formatted(trait, trait));
  }

  private static void cancel(TypePlan type, CompanionNative cancel, RustWriter out) {
    companion(type, "void", cancel, "long call", out);
    ShimEmitter.signature(cancel.export(), List.of("call: RawTask<'l, ()>"), "", out);
    out.line("cancel_task(env, call)");
    out.close("}");
  }

  private static void contract(TypePlan type, RustWriter out) {
    Contract contract = type.contract();
    out.blank();
    out.line(
        "/// What both halves of the class must agree on; compared when Java loads the library.");
    out.open("static CONTRACT: Contract = Contract::new(");
    out.line(RustLiteral.of(type.name().canonicalName()) + ",");
    out.line("0x%016x,".formatted(contract.ownHash()));
    out.open("&[");
    contract.own().forEach(line -> out.line(RustLiteral.of(line) + ","));
    out.close("],");
    out.list("&[", declarations(type), "],");
    out.close(");");
    companion(type, "String", type.contractNative(), "int abi, long hash", out);
    ShimEmitter.signature(
        type.contractNative().export(), List.of("abi: jint", "hash: jlong"), "RawString<'l>", out);
    out.line("remember(&env, _class);");
    out.line("CONTRACT.compare(env, abi, hash)");
    out.close("}");
  }

  /** Each is beside its type, which may be of a later run than the module. */
  private static List<String> declarations(TypePlan type) {
    return Stream.of(
            type.enums().stream().map(plan -> "bindings::" + plan.rustName()),
            type.values().stream().map(plan -> "bindings::" + plan.rustName()),
            type.callbacks().stream().map(plan -> "dyn bindings::" + plan.rustName()))
        .flatMap(names -> names)
        .map(name -> "Declaration::of::<" + name + ">()")
        .toList();
  }

  private static void constants(TypePlan type, CompanionNative constants, RustWriter out) {
    companion(type, "void", constants, "Enum<?>[][] values", out);
    ShimEmitter.signature(constants.export(), List.of("values: RawObjectArray<'l>"), "", out);
    String bindings =
        type.enums().stream()
            .map(EnumPlan::rustName)
            .map(name -> "EnumBinding::of::<bindings::" + name + ">()")
            .collect(Collectors.joining(", "));
    out.line("bind_enums(env, values, &[" + bindings + "])");
    out.close("}");
  }

  private static void free(TypePlan type, CompanionNative free, RustWriter out) {
    companion(type, "void", free, "long owner", out);
    ShimEmitter.signature(free.export(), List.of("owner: RawOwner"), "", out);
    out.line("free_buffer(env, owner)");
    out.close("}");
  }

  private static void key(TypePlan type, CompanionNative key, RustWriter out) {
    companion(type, "Object", key, "", out);
    ShimEmitter.signature(key.export(), List.of(), "RawObject<'l>", out);
    out.line("CONTRACT.export(env, |env| env.library_key())");
    out.close("}");
  }

  private static void owned(TypePlan type, OwnedPlan owned, RustWriter out) {
    live(type, owned.liveNative(), out);
    handle(type, owned.closeNative(), "close_handle", out);
    handle(type, owned.releaseNative(), "release_handle", out);
  }

  private static void live(TypePlan type, CompanionNative method, RustWriter out) {
    companion(type, "long", method, "", out);
    ShimEmitter.signature(method.export(), List.of(), "jlong", out);
    out.open("CONTRACT.export(env, |_env| {");
    out.line(
        "Ok(<Owned as OwnedType>::live().load(::std::sync::atomic::Ordering::Relaxed) as jlong)");
    out.close("})");
    out.close("}");
  }

  private static void counts(TypePlan type, CallbackCounts counts, RustWriter out) {
    companion(type, "long[]", counts.counts(), "", out);
    ShimEmitter.signature(counts.counts().export(), List.of(), "RawArray<'l, Long>", out);
    out.open("CONTRACT.export(env, |env| {");
    out.list(
        "env.new_array(&[",
        type.callbacks().stream()
            .map(
                plan ->
                    "<dyn bindings::" + plan.rustName() + " as Callback>::class().live() as jlong")
            .toList(),
        "])");
    out.close("})");
    out.close("}");
  }

  private static void handle(
      TypePlan type, CompanionNative method, String function, RustWriter out) {
    companion(type, "void", method, "long handle", out);
    ShimEmitter.signature(method.export(), List.of("handle: RawHandle<'l, Owned>"), "", out);
    out.line(function + "(env, handle)");
    out.close("}");
  }

  private static void companion(
      TypePlan type, String result, CompanionNative method, String parameters, RustWriter out) {
    out.blank();
    out.line(
        "/// `static native %s %s(%s)` (%s#%2$s)"
            .formatted(result, method.name(), parameters, type.companion().canonicalName()));
  }
}
