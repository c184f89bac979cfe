package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.ExceptionClassPlan;
import dev.nativebound.processor.plan.ImportPlan;
import dev.nativebound.processor.plan.ImportPlan.Constant;
import dev.nativebound.processor.plan.ImportPlan.Function;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code bindings::java}: the classes that {@code @NativeImport} names.
 *
 * <p>It is written anew in each run, since all that it is made of can be read from class files.
 */
final class ImportEmitter {
  /** Looks like the first line of a section, and is of no type. */
  private static final String FIRST_LINE = "// ---- imports";

  private static final String PLUMBING = "// ---- plumbing of imports";

  private ImportEmitter() {}

  static void emit(List<ImportPlan> imports, RustWriter out) {
    if (imports.isEmpty()) {
      return;
    }
    out.blank().line(FIRST_LINE);
    out.doc("Java classes that `@NativeImport` names, for code that has an `Env`.");
    out.line("#[allow(deprecated, unsafe_code, unused_imports)]");
    out.open("pub mod java {");
    out.line("use ::nativebound::__private::v1::imports::*;");
    imports.forEach(type -> type(type, out.blank()));
    out.close("}");
  }

  /** Outside the module, where {@code String} may be a class of Java's. */
  static void plumbing(List<ImportPlan> imports, RustWriter out) {
    List<ExceptionClassPlan> exceptions =
        imports.stream().flatMap(type -> type.exception().stream()).toList();
    if (exceptions.isEmpty()) {
      return;
    }
    out.blank().line(PLUMBING);
    out.line("#[allow(deprecated)]").open("const _: () = {");
    for (int i = 0; i < exceptions.size(); i++) {
      ExceptionEmitter.plumbing(exceptions.get(i), out.blankUnless(i == 0));
    }
    out.close("};");
  }

  private static void type(ImportPlan type, RustWriter out) {
    wrapper(type, out);
    type.twin()
        .ifPresent(
            twin -> out.blank().line("imported_twin!(" + type.rustName() + ", " + twin + "<'l>);"));
    if (type.constants().isEmpty() && type.functions().isEmpty()) {
      return;
    }
    out.blank().open("impl " + type.rustName() + "<'_> {");
    boolean first = true;
    for (Constant constant : type.constants()) {
      constant(constant, out.blankUnless(first));
      first = false;
    }
    for (Function function : type.functions()) {
      function(function, out.blankUnless(first));
      first = false;
    }
    out.close("}");
  }

  private static void wrapper(ImportPlan type, RustWriter out) {
    out.open("imported! {");
    out.doc("`" + type.binaryName() + "`, by a reference of JNI's, which may be null.");
    deprecated(type.deprecated(), out);
    out.list(
        "pub struct " + type.rustName() + " = \"" + type.binaryName() + "\": ",
        type.supertypes(),
        ";");
    out.close("}");
  }

  private static void constant(Constant constant, RustWriter out) {
    out.doc("`" + constant.java() + "`, as it was when this was compiled");
    deprecated(constant.deprecated(), out);
    out.line(
        "pub const %s: %s = %s;".formatted(constant.rustName(), constant.type(), constant.value()));
  }

  private static void function(Function function, RustWriter out) {
    out.doc(function.doc().contains("`") ? function.doc() : "`" + function.doc() + "`");
    deprecated(function.deprecated(), out);
    signature(function, out);
    function.lent().forEach(name -> out.line("let " + name + " = " + name + ".lend(env)?;"));
    String target = function.isStatic() ? "None" : "Some(&self.0)";
    String call = function.call() + "(env, " + target + ", &[";
    String arguments = String.join(", ", function.arguments());
    String oneLine = "member! { " + function.member() + " => " + call + arguments + "]) }";
    if (out.fits(oneLine)) {
      out.line(oneLine);
    } else {
      out.open("member! {").type("", function.member(), " =>");
      out.list(call, function.arguments(), "])").close("}");
    }
    out.close("}");
  }

  private static void signature(Function function, RustWriter out) {
    List<String> parameters = new ArrayList<>();
    if (!function.isStatic()) {
      parameters.add("&self");
    }
    parameters.add(function.lifetimes().contains("'e") ? "env: &mut Env<'e>" : "env: &mut Env<'_>");
    parameters.addAll(function.parameters());
    String lifetime =
        function.lifetimes().isEmpty() ? "" : "<" + String.join(", ", function.lifetimes()) + ">";
    out.function(
            "pub fn " + function.rustName() + lifetime + "(",
            parameters,
            "Result<" + function.result() + ">",
            " {")
        .indent();
  }

  private static void deprecated(boolean deprecated, RustWriter out) {
    if (deprecated) {
      out.line("#[deprecated = \"deprecated in Java\"]");
    }
  }
}
