package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * {@code skeleton/}: a crate that compiles and whose functions say {@code todo!()}, to be copied
 * and filled in.
 */
public final class SkeletonEmitter {
  private SkeletonEmitter() {}

  /** The crate root: a module a class, each re-exported where the emitted crate looks for it. */
  public static EmittedFile root(Collection<Section> sections, SkeletonModules modules) {
    RustWriter out = new RustWriter();
    out.line("//! What Java calls. " + Header.yours()).blank();
    out.line("nativebound::bindings!();").blank();
    List<Section> bound = sections.stream().filter(s -> s.implementation().isPresent()).toList();
    bound.forEach(section -> out.line("mod " + modules.of(section.type()) + ";"));
    out.blank();
    bound.forEach(section -> reexport(section, modules.of(section.type()), out));
    return new EmittedFile("skeleton/src/lib.rs", out.toString());
  }

  private static void reexport(Section section, String module, RustWriter out) {
    String path = section.implementation().orElseThrow();
    int end = path.lastIndexOf("::");
    String use = "pub use crate::" + module + "::" + path.substring(end + 1) + ";";
    if (end < 0) {
      out.line(use);
      return;
    }
    out.line("/// Where `@RustName` says that the type is.");
    out.line("pub mod " + path.substring(0, end).replace("::", " { pub mod ") + " {");
    out.line("    " + use);
    out.line("}".repeat(path.split("::").length - 1));
  }

  /** A struct without fields that is called as a parameter may be is a constant in its pattern. */
  private static boolean hidesVariables(String struct) {
    return !Character.isUpperCase(struct.codePointAt(0));
  }

  /** The module of one class. */
  public static EmittedFile module(TypePlan type, SkeletonModules modules) {
    RustWriter out = new RustWriter();
    String path = type.implementation();
    String name = path.substring(path.lastIndexOf(':') + 1);
    out.line("//! The natives of `" + type.name().canonicalName() + "`.").blank();
    out.line("use crate::bindings;");
    out.line("use nativebound::native_bound;").blank();
    out.line("/// Implements the natives of `" + type.name().canonicalName() + "`.");
    out.line("pub struct " + name + (hidesVariables(name) ? " {}" : ";")).blank();
    out.line("#[native_bound]");
    out.open("impl bindings::" + type.rustName() + " for " + name + " {");
    if (type.isFallible()) {
      out.line("type Error = Box<dyn std::error::Error + Send + Sync>;").blank();
    }
    for (int i = 0; i < type.functions().size(); i++) {
      function(type.functions().get(i), out.blankUnless(i == 0));
    }
    out.close("}");
    return new EmittedFile(modules.path(type.name().binaryName()), out.toString());
  }

  private static void function(MethodPlan method, RustWriter out) {
    out.line("/// `" + method.signature() + "`");
    List<String> parameters = new ArrayList<>();
    ReceiverSpelling.self(method.receiver()).ifPresent(parameters::add);
    TraitEmitter.receivers(method)
        .forEach(
            receiver -> parameters.add("_" + receiver.replace("::nativebound", "nativebound")));
    method.functionParameters().forEach(parameter -> parameters.add(unused(parameter)));
    String result = TraitEmitter.result(method, true);
    out.openList(
        (method.isAsync() ? "async " : "") + TraitEmitter.head(method),
        parameters,
        (result.isEmpty() ? ")" : ") -> " + result) + " {");
    out.line("todo!(" + RustLiteral.of(method.place()) + ")");
    out.close("}");
  }

  /** An underscore before the name: rustc would warn of each until it is used. */
  private static String unused(ParameterPlan parameter) {
    String bare = RustIdentifier.bare(parameter.rustName());
    return "_" + bare + ": " + TypeSpelling.IN_CRATE.of(parameter.rustType());
  }
}
