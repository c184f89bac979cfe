package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ImportPlan;
import dev.nativebound.processor.plan.imports.ImportPlan.Constant;
import dev.nativebound.processor.plan.imports.ImportPlan.Function;
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
    type.twin().ifPresent(twin -> out.blank().line(ImportSpelling.twin(type.rustName(), twin)));
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
      function(type, function, out.blankUnless(first));
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
        type.supertypes().stream()
            .map(supertype -> ImportTypeSpelling.of(supertype, "'l"))
            .toList(),
        ";");
    out.close("}");
  }

  private static void constant(Constant constant, RustWriter out) {
    out.doc("`" + constant.java() + "`, as it was when this was compiled");
    deprecated(constant.deprecated(), out);
    out.line(ImportSpelling.constant(constant));
  }

  private static void function(ImportPlan type, Function function, RustWriter out) {
    out.doc(ImportSpelling.doc(function));
    deprecated(function.deprecated(), out);
    out.function(
            "pub fn " + ImportSpelling.name(function) + "(",
            ImportSpelling.parameters(function),
            "Result<" + ImportSpelling.result(function) + ">",
            " {")
        .indent();
    out.lines(ImportSpelling.lent(function));
    call(ImportSpelling.member(type.rustName(), function), function, out);
    out.close("}");
  }

  private static void call(String member, Function function, RustWriter out) {
    String call = ImportSpelling.call(function);
    List<String> arguments = ImportSpelling.arguments(function);
    String oneLine = "member! { " + member + " => " + call + String.join(", ", arguments) + "]) }";
    if (out.fits(oneLine)) {
      out.line(oneLine);
    } else {
      out.open("member! {").type("", member, " =>");
      out.list(call, arguments, "])").close("}");
    }
  }

  private static void deprecated(boolean deprecated, RustWriter out) {
    if (deprecated) {
      out.line("#[deprecated = \"deprecated in Java\"]");
    }
  }
}
