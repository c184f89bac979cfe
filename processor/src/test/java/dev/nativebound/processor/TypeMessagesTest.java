package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.BOUND_ENUM;
import static dev.nativebound.processor.validate.Message.CONSTANTS_CLASH;
import static dev.nativebound.processor.validate.Message.ENUM_OUT_OF_REACH;
import static dev.nativebound.processor.validate.Message.EXCEPTION_WITHOUT_CONSTRUCTOR;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Messages about types of parameters, results and exceptions. */
class TypeMessagesTest {
  private static final String OBJECT = ", or @AsObject, which passes the object itself";

  private static final String OR_INTERFACE =
      OBJECT + "; an interface marked @NativeBound takes it as it is";

  @TempDir Path project;

  private MarkedSources members(String text) {
    return MarkedSources.ofMembers(project, text);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_parameter_of_a_type_that_cannot_cross() {
    members("static native void load(int a,\n    java.util.Iterator<String> »names);")
        .assertErrors(
            "[NB0103] parameter 'names' of 'load' has type Iterator<String>, and what is computed later"
                + " or piece by piece does not cross to Rust; use String[]"
                + OBJECT);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_result_of_a_type_that_cannot_cross() {
    members("static native java.util.List<String> »names();")
        .assertErrors(
            "[NB0103] the result of 'names' has type List<String>, and collections do not cross to Rust;"
                + " use String[]"
                + OR_INTERFACE);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_type_variable() {
    members("static native <T> void keep(T »key);")
        .assertErrors(
            "[NB0103] parameter 'key' of 'keep' has type T, and a type variable stands for no one Rust"
                + " type; use a concrete type"
                + OBJECT);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_several_in_one_method_are_several_errors() {
    members(
            "static native <T> T »a(java.nio.file.Path »x,\nint fine, java.util.Map<String, Long> »y);")
        .assertErrors(
            "[NB0103] the result of 'a' has type T, and a type variable stands for no one Rust type; use a"
                + " concrete type"
                + OBJECT,
            "[NB0103] parameter 'x' of 'a' has type Path, and values of this class do not cross to Rust; use"
                + " String"
                + OR_INTERFACE,
            "[NB0103] parameter 'y' of 'a' has type Map<String, Long>, and collections do not cross to Rust;"
                + " use two arrays, String[] of the keys and long[] of the values"
                + OR_INTERFACE);
  }

  @Refuses(EXCEPTION_WITHOUT_CONSTRUCTOR)
  void nb0108_an_exception_without_a_constructor_that_serves() {
    members(
            "static native void »f() throws Odd;\nstatic class Odd extends Exception { Odd(int code) {}"
                + " private static final long serialVersionUID = 1; }")
        .assertErrors(
            "[NB0108] 'f' throws Odd, which cannot be made from an error of Rust: it has no constructor"
                + " (String, Throwable), (String) or (), nor a public one whose parameters Rust can give; add one, or"
                + " declare another exception");
  }

  @Refuses(EXCEPTION_WITHOUT_CONSTRUCTOR)
  void nb0108_exceptions_that_are_abstract_or_inner_or_a_type_variable() {
    members(
            """
            static native void »f() throws Vague;
            abstract static class Vague extends RuntimeException {
              private static final long serialVersionUID = 1;
            }
            native void »g() throws Inner;
            class Inner extends RuntimeException { private static final long serialVersionUID = 1; }
            native <X extends Exception> void »h() throws X;
            """)
        .assertErrors(
            "[NB0108] 'f' throws Vague, which cannot be made from an error of Rust: it is abstract; declare"
                + " one of its subclasses",
            "[NB0108] 'g' throws Inner, which cannot be made from an error of Rust: it is an inner class and"
                + " needs an object of its outer one; make it static",
            "[NB0108] 'h' throws X, which cannot be made from an error of Rust: it is a type variable;"
                + " declare a class");
  }

  @Refuses(ENUM_OUT_OF_REACH)
  void nb0112_an_enum_that_generated_code_cannot_name_is_one_error_however_often_it_is_used() {
    members(
            "private enum Kind { A }\nstatic native void f(Kind »kind);\nstatic native Kind g(Kind x);")
        .assertErrors(
            "[NB0112] enum Kind is out of reach of the generated class BoundNative, which hands its constants"
                + " to the library; make it visible in package 'demo', or use @AsObject, which passes the"
                + " object itself");
  }

  @Refuses(CONSTANTS_CLASH)
  void nb0113_constants_of_one_rust_name() {
    members("enum Kind { A_B, AB, »AB_ }\nstatic native Kind f();\nstatic native void g(Kind x);")
        .assertErrors(
            "[NB0113] the constants 'AB_' and 'AB' of enum Kind are both 'Ab' in Rust; rename one, or use"
                + " @AsObject where the enum crosses, which passes the object itself");
  }

  @Refuses(BOUND_ENUM)
  void nb0116_an_enum_that_is_bound_itself() {
    MarkedSources.of(
            project, "@NativeBound enum Bound { A; static native int rank(Bound »of, Bound or); }")
        .assertErrors(
            "[NB0116] enum Bound is bound itself, so that its name in Rust is that of the trait for its"
                + " natives, and it cannot be a parameter or result; move its natives into a class, or use"
                + " @AsObject, which passes the object itself");
  }

  @Refuses(CONSTANTS_CLASH)
  void nb0113_two_mistakes_of_one_enum_that_two_classes_use() {
    String use = "package demo; @dev.nativebound.NativeBound class %s { native void f(Kind x); }";
    MarkedSources.in(
            project,
            Map.of(
                "demo.A", use.formatted("A"),
                "demo.B", use.formatted("B"),
                "demo.Kind",
                    "package demo; enum Kind { AB, »A_B_, X1, »x1 }".replace("A_B_", "ab")))
        .assertErrors(
            "[NB0113] the constants 'ab' and 'AB' of enum Kind are both 'Ab' in Rust; rename one, or use"
                + " @AsObject where the enum crosses, which passes the object itself",
            "[NB0113] the constants 'x1' and 'X1' of enum Kind are both 'X1' in Rust; rename one, or use"
                + " @AsObject where the enum crosses, which passes the object itself");
  }
}
