package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ImportPlan.Argument;
import dev.nativebound.processor.plan.imports.ImportPlan.Constant;
import dev.nativebound.processor.plan.imports.ImportPlan.Function;
import dev.nativebound.processor.plan.imports.ImportPlan.Taking;
import dev.nativebound.processor.plan.imports.ImportPlan.Use;
import dev.nativebound.processor.plan.imports.JniClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the functions of {@code bindings::java} are written, by which Rust uses Java's members. */
final class ImportSpelling {
  /** What lives as long as the frame of {@code env}. */
  private static final String FRAME = "'e";

  private ImportSpelling() {}

  /** What says that jni-rs has a type for the class too. */
  static String twin(String rustName, JniClass twin) {
    return "imported_twin!(" + rustName + ", " + ImportTypeSpelling.name(twin) + "<'l>);";
  }

  /** The type that stands for a class of exceptions, outside of the module. */
  static String type(ExceptionClassPlan plan) {
    return plan.isImported() ? "java::" + plan.rustName() + "<'static>" : plan.rustName();
  }

  static String constant(Constant constant) {
    return "pub const %s: %s = %s;"
        .formatted(
            constant.rustName(),
            constant.value().accept(new ConstantTypeSpelling()),
            constant.value().accept(new ConstantSpelling()));
  }

  static String doc(Function function) {
    String declaration = "`" + function.java() + "`";
    return switch (function.use()) {
      case CONSTRUCT, CALL, CALL_STATIC, GET, GET_STATIC -> declaration;
      case SET, SET_STATIC -> "Sets " + declaration;
    };
  }

  /** The name with its lifetimes. */
  static String name(Function function) {
    List<String> lifetimes = new ArrayList<>();
    if (function.result().isReference()) {
      lifetimes.add(FRAME);
    }
    List<Argument> arguments = function.arguments();
    IntStream.range(0, arguments.size())
        .filter(i -> arguments.get(i).taking() == Taking.REFERENCE)
        .mapToObj(ImportSpelling::lifetime)
        .forEach(lifetimes::add);
    return lifetimes.isEmpty()
        ? function.rustName()
        : function.rustName() + "<" + String.join(", ", lifetimes) + ">";
  }

  static List<String> parameters(Function function) {
    List<String> parameters = new ArrayList<>();
    if (function.use().isOnObject()) {
      parameters.add("&self");
    }
    String frame = function.result().isReference() ? FRAME : "'_";
    parameters.add("env: &mut Env<" + frame + ">");
    for (int i = 0; i < function.arguments().size(); i++) {
      Argument argument = function.arguments().get(i);
      parameters.add(argument.name() + ": " + taken(argument, lifetime(i)));
    }
    return parameters;
  }

  /** Rust wants a name for the lifetime of a reference. */
  private static String taken(Argument argument, String lifetime) {
    return switch (argument.taking()) {
      case SCALAR -> ImportTypeSpelling.of(argument.type(), lifetime);
      case TEXT -> "impl StringArgument";
      case ANY_OBJECT -> "&" + ImportTypeSpelling.of(argument.type(), "'_");
      case REFERENCE -> "impl AsRef<" + ImportTypeSpelling.of(argument.type(), lifetime) + ">";
    };
  }

  /** Each parameter has its own, since one may be of a global reference: a, b, c, d, f, … */
  private static String lifetime(int index) {
    String letters = "abcdfghijklmnopqrstuvwxyz";
    return index < letters.length() ? "'" + letters.charAt(index) : "'p" + index;
  }

  static String result(Function function) {
    return ImportTypeSpelling.of(function.result(), FRAME);
  }

  /** How the runtime is told of the member. */
  static String member(String owner, Function function) {
    String name = function.use() == Use.CONSTRUCT ? "" : RustLiteral.of(function.member()) + ", ";
    return "Member::%s(%s::imported_class, %s%s)"
        .formatted(use(function.use()), owner, name, RustLiteral.of(function.descriptor()));
  }

  private static String use(Use use) {
    return switch (use) {
      case CONSTRUCT -> "constructor";
      case CALL -> "method";
      case CALL_STATIC -> "static_method";
      case GET -> "get";
      case GET_STATIC -> "get_static";
      case SET -> "set";
      case SET_STATIC -> "set_static";
    };
  }

  /** The strings that are made for the call. */
  static List<String> lent(Function function) {
    return function.arguments().stream()
        .filter(argument -> argument.taking() == Taking.TEXT)
        .map(argument -> "let " + argument.name() + " = " + argument.name() + ".lend(env)?;")
        .toList();
  }

  /** The call, up to the arguments. */
  static String call(Function function) {
    String target = function.use().isOnObject() ? "Some(&self.0)" : "None";
    return method(function) + "(env, " + target + ", &[";
  }

  private static String method(Function function) {
    if (!function.result().isReference()) {
      return "scalar";
    }
    String type = ImportTypeSpelling.of(function.result(), "'_");
    return (function.isChecked() ? "checked::<" : "object::<") + type + ">";
  }

  static List<String> arguments(Function function) {
    return function.arguments().stream().map(ImportSpelling::argument).toList();
  }

  private static String argument(Argument argument) {
    return switch (argument.taking()) {
      case SCALAR, TEXT, ANY_OBJECT -> argument.name() + ".jvalue()";
      case REFERENCE ->
          "AsRef::<%s>::as_ref(&%s).jvalue()"
              .formatted(ImportTypeSpelling.of(argument.type(), "'_"), argument.name());
    };
  }
}
