package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import java.util.Collection;
import java.util.Optional;

/** {@code src/lib.rs}: one module a class. */
public final class LibraryEmitter {
  private LibraryEmitter() {}

  /**
   * The root of the emitted crate; {@code modules} are sorted.
   *
   * @param crate the name of the crate that has {@code bindings}; empty where this has them
   * @param isAsync whether a native returns a future
   */
  public static EmittedFile emit(
      String library, Optional<String> crate, Collection<String> modules, boolean isAsync) {
    RustWriter out = new RustWriter();
    out.line("//! The JNI library `" + library + "`: one module of natives a Java class.");
    out.line("// " + Header.text());
    out.blank();
    out.line("// Names are Java's, and Java has no unsigned types: `as` keeps the bits.");
    out.line("#![allow(non_snake_case, uncommon_codepoints, unused_imports)]");
    out.line("#![allow(confusable_idents, mixed_script_confusables)]");
    out.line("#![allow(clippy::all, clippy::pedantic)]");
    out.blank();
    out.line("#[cfg(panic = \"abort\")]");
    out.open("compile_error!(");
    out.line(
        "\"nativebound needs panic = \\\"unwind\\\": with \\\"abort\\\" a panic would end the \\");
    out.line(" Java process; look for it in RUSTFLAGS, CARGO_PROFILE_* and .cargo/config.toml\"");
    out.close(");");
    out.blank();
    crate.ifPresentOrElse(name -> out.line("use ::" + name + "::bindings;"), () -> own(out));
    out.blank();
    modules.forEach(module -> out.line("mod " + module + ";"));
    out.blank();
    out.line(
        "// Where this crate is linked into a program, a JVM knows the library by this function.");
    out.line("::nativebound::__private::v1::builtin!(JNI_OnLoad_" + library + ");");
    if (isAsync) {
      spawn(library, out.blank());
    }
    return new EmittedFile("src/lib.rs", out.toString());
  }

  private static void spawn(String library, RustWriter out) {
    out.line("/// Runs what natives start that return futures.");
    out.open("fn spawn(task: ::nativebound::Task) {");
    out.line("bindings::__spawn(\"" + library + "\", task);");
    out.close("}");
  }

  private static void own(RustWriter out) {
    out.line("#[path = \"../bindings.rs\"]");
    out.line("pub mod bindings;");
  }
}
