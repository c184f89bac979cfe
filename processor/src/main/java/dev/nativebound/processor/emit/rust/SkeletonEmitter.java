package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.ParameterPlan;
import dev.nativebound.processor.plan.RustLiteral;
import dev.nativebound.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code skeleton/}: a crate that compiles and whose functions say {@code todo!()}, to be copied
 * and filled in.
 */
public final class SkeletonEmitter {
  private SkeletonEmitter() {}

  /** The two files of the crate. */
  public static List<EmittedFile> emit(LibraryPlan library) {
    return List.of(manifest(library.library()), root(library));
  }

  private static EmittedFile manifest(String library) {
    String text =
        """
        # Made by nativebound to be copied to src/main/rust, and yours from then on.
        [package]
        name = "%s"
        version = "0.1.0"
        edition = "2024"
        publish = false

        [dependencies]
        nativebound = "%s"
        """
            .formatted(library, Versions.NATIVEBOUND);
    return new EmittedFile("skeleton/Cargo.toml", text);
  }

  private static EmittedFile root(LibraryPlan library) {
    RustWriter out = new RustWriter();
    out.line(
        "//! What Java calls. Made by nativebound to be copied to src/main/rust, and yours from then on.");
    out.blank();
    out.line("nativebound::bindings!();");
    library.types().forEach(type -> implementation(type, out));
    return new EmittedFile("skeleton/src/lib.rs", out.toString());
  }

  private static void implementation(TypePlan type, RustWriter out) {
    List<String> path = List.of(type.implementation().split("::"));
    List<String> modules = path.subList(0, path.size() - 1);
    out.blank();
    modules.forEach(
        module -> out.line("/// Holds what Java calls.").open("pub mod " + module + " {"));
    out.line("/// Implements the natives of `" + type.name().canonicalName() + "`.");
    out.line("pub struct " + path.get(path.size() - 1) + ";");
    out.blank();
    out.line("#[nativebound::native_bound]");
    out.open(
        "impl crate::bindings::" + type.rustName() + " for " + path.get(path.size() - 1) + " {");
    if (type.isFallible()) {
      out.line("type Error = Box<dyn std::error::Error + Send + Sync>;");
    }
    type.methods().forEach(method -> function(method, out));
    out.close("}");
    modules.forEach(module -> out.close("}"));
  }

  private static void function(MethodPlan method, RustWriter out) {
    out.blank();
    out.line("/// `" + method.signature() + "`");
    List<String> parameters = new ArrayList<>();
    TraitEmitter.receivers(method).forEach(receiver -> parameters.add("_" + receiver));
    method.parameters().forEach(parameter -> parameters.add(unused(parameter)));
    out.openList(TraitEmitter.head(method), parameters, TraitEmitter.tail(method, true) + " {");
    out.line("todo!(" + RustLiteral.of(method.place()) + ")");
    out.close("}");
  }

  /** An underscore before the name: rustc would warn of each until it is used. */
  private static String unused(ParameterPlan parameter) {
    String name = parameter.rustName();
    String bare = name.startsWith("r#") ? name.substring(2) : name;
    String type = parameter.rustType().inCrate();
    return "_" + bare + ": " + type;
  }
}
