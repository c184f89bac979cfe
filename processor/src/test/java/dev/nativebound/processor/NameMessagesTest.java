package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.COMPANION_EXISTS;
import static dev.nativebound.processor.validate.Message.INVALID_RUST_NAME;
import static dev.nativebound.processor.validate.Message.METHODS_CLASH;
import static dev.nativebound.processor.validate.Message.NOT_A_CLASS;
import static dev.nativebound.processor.validate.Message.NO_NATIVES;
import static dev.nativebound.processor.validate.Message.TYPES_CLASH;
import static dev.nativebound.processor.validate.Message.UNSPEAKABLE_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Messages about classes and names. */
class NameMessagesTest {
  private static final String NATIVE_F =
      "@dev.nativebound.NativeBound class %s { native void f(); }";

  @TempDir Path project;

  private MarkedSources bound(String source) {
    return MarkedSources.of(project, source);
  }

  private MarkedSources members(String text) {
    return MarkedSources.ofMembers(project, text);
  }

  @Refuses(NOT_A_CLASS)
  void nb0101_a_record_cannot_be_bound() {
    bound("@RustName(\"x\") »@NativeBound record Bound(int count) {}")
        .withoutPlacesInEclipse()
        .assertErrors(
            "[NB0101] record 'Bound' cannot be bound: no record can declare native methods; declare them"
                + " in a class and mark that @NativeBound");
  }

  @Refuses(NOT_A_CLASS)
  void nb0101_an_annotation_cannot_be_bound() {
    bound("class Bound { »@NativeBound @interface Inner {} }")
        .assertErrors(
            "[NB0101] annotation 'Inner' cannot be bound: no annotation can declare native methods; declare"
                + " them in a class and mark that @NativeBound");
  }

  @Refuses(NO_NATIVES)
  void nb0102_a_class_without_natives() {
    bound("»@NativeBound\nclass Bound {}")
        .assertErrors(
            "[NB0102] class 'Bound' has no native method, so there is nothing to bind; declare one, or"
                + " remove @NativeBound");
  }

  @Refuses({NO_NATIVES, INVALID_RUST_NAME})
  void nb0102_two_mistakes_of_an_enum() {
    bound("»@NativeBound @RustName(»\"a b\") enum Bound { A }")
        .assertErrors(
            "[NB0102] enum 'Bound' has no native method, so there is nothing to bind; declare one, or"
                + " remove @NativeBound",
            "[NB0109] \"a b\" is not a Rust path; write one, for example \"engine::Bound\"");
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_a_method_name_that_is_no_identifier() {
    members("@RustName(»\"count-all\") static native void countAll();")
        .assertErrors(
            "[NB0109] \"count-all\" is not a Rust identifier; write one, for example \"count_all\"");
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_a_type_name_that_is_no_path() {
    bound(
            "@NativeBound\n@RustName( value = »\"engine:\"\n + \":\") class Bound { native void f(); }")
        .assertErrors(
            "[NB0109] \"engine::\" is not a Rust path; write one, for example \"engine::Bound\"");
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_an_enum_name_that_is_no_identifier() {
    members("@RustName(»\"a::Kind\") enum Kind { A } static native void f(Kind x, Kind y);")
        .assertErrors(
            "[NB0109] \"a::Kind\" is not a Rust identifier; write one, for example \"Kind\"");
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_one_wrong_name_given_twice_is_no_clash_besides() {
    members(
            "@RustName(»\"1\") native void f();\n@RustName(»\"\") native void g();\n"
                + "@RustName(»\"\") native void h();")
        .assertErrors(
            "[NB0109] \"1\" is not a Rust identifier; write one, for example \"f\"",
            "[NB0109] \"\" is not a Rust identifier; write one, for example \"g\"",
            "[NB0109] \"\" is not a Rust identifier; write one, for example \"h\"");
  }

  @Refuses(METHODS_CLASH)
  void nb0110_two_methods_of_one_rust_name() {
    members(
            "static native void countAll(@Mut byte[] x);\nstatic native @Unsigned int »count_all();")
        .assertErrors(
            "[NB0110] 'static native @Unsigned int count_all()' is 'count_all' in Rust, and so is 'static"
                + " native void countAll(@Mut byte[] x)'; give one of them another name with @RustName");
  }

  @Refuses(METHODS_CLASH)
  void nb0110_a_chosen_name_that_is_taken() {
    members("native void f();\n@RustName(»\"f\") native void g();")
        .assertErrors(
            "[NB0110] 'native void g()' is 'f' in Rust, and so is 'native void f()'; give one of them another"
                + " name with @RustName");
  }

  @Refuses(METHODS_CLASH)
  void nb0110_a_method_named_as_an_overload_is_in_rust() {
    members(
            """
            static native void put(int a);
            static native void put(int a, String b);
            static native void »putIntString();
            """)
        .assertErrors(
            "[NB0110] 'static native void putIntString()' is 'put_int_string' in Rust, and so is 'static"
                + " native void put(int a, String b)'; give one of them another name with @RustName");
  }

  @Refuses(METHODS_CLASH)
  void nb0110_overloads_of_types_of_one_simple_name() {
    members(
            """
            static class A { class Point {} }
            static class B { class Point {} }
            static native void f();
            static native void f(A.Point a);
            static native void »f(B.Point b);
            """)
        .assertErrors(
            "[NB0110] 'static native void f(Point b)' is 'f_point' in Rust, and so is 'static native void"
                + " f(Point a)'; give one of them another name with @RustName");
  }

  @Refuses(METHODS_CLASH)
  void nb0110_letters_that_rust_takes_for_one() {
    members("native void \u00e9();\nnative void »e\u0301();")
        .assertErrors(
            "[NB0110] 'native void e\u0301()' is '\u00e9' in Rust, and so is 'native void \u00e9()'; give one"
                + " of them another name with @RustName");
  }

  @Refuses(TYPES_CLASH)
  void nb0111_two_types_of_one_chosen_name() {
    MarkedSources.in(
            project,
            Map.of(
                "a.Bound",
                "package a; @dev.nativebound.RustName(»\"Bound\")" + NATIVE_F.formatted("Bound"),
                "b.Other",
                "package b; @dev.nativebound.RustName(»\"x::Bound\")" + NATIVE_F.formatted("Other"),
                "c.Bound",
                "package c; " + NATIVE_F.formatted("Bound")))
        .assertErrors(clash("a.Bound", "Bound", "b.Other"), clash("b.Other", "Bound", "a.Bound"));
  }

  private static String clash(String type, String rustName, String other) {
    return "[NB0111] '%s' is '%s' in Rust, and that name is taken by '%s'; give it another with @RustName"
        .formatted(type, rustName, other);
  }

  @Refuses(TYPES_CLASH)
  void nb0111_enums_of_one_chosen_name_are_of_the_class_that_mentions_them() {
    MarkedSources.in(
            project,
            Map.of(
                "a.Kind",
                "package a; @dev.nativebound.RustName(\"Kind\") public enum Kind { A }",
                "b.Kind",
                "package b; @dev.nativebound.RustName(\"Kind\") public enum Kind { B }",
                "demo.Bound",
                "package demo; @dev.nativebound.NativeBound »»class Bound {"
                    + " native b.Kind f(a.Kind x); }"))
        .assertErrors(clash("a.Kind", "Kind", "b.Kind"), clash("b.Kind", "Kind", "a.Kind"));
  }

  @Refuses(TYPES_CLASH)
  void nb0111_types_that_differ_in_a_sign_that_rust_has_not() {
    MarkedSources.in(
            project,
            Map.of(
                "a.Foo$",
                "package a; @dev.nativebound.NativeBound »class Foo$ { native void f(); }",
                "a.Foo_",
                "package a; @dev.nativebound.NativeBound »class Foo_ { native void f(); }"))
        .assertErrors(clash("a.Foo$", "AFoo_", "a.Foo_"), clash("a.Foo_", "AFoo_", "a.Foo$"));
  }

  @Refuses(TYPES_CLASH)
  void nb0111_names_that_generated_rust_uses() {
    String taken =
        "[NB0111] '%s' is '%s' in Rust, and that name is taken by Rust or the generated code; give it"
            + " another with @RustName";
    MarkedSources.in(
            project,
            Map.of(
                "Option",
                "@dev.nativebound.NativeBound »class Option { native void f(); }",
                "a.Words",
                "package a; @dev.nativebound.RustName(»\"Vec\")" + NATIVE_F.formatted("Words")))
        .assertErrors(taken.formatted("Option", "Option"), taken.formatted("a.Words", "Vec"));
  }

  @Refuses(COMPANION_EXISTS)
  void nb0114_a_generated_class_that_exists() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; »" + NATIVE_F.formatted("Bound"),
                "demo.BoundNative",
                "package demo; class BoundNative {}"))
        .assertErrors(
            "[NB0114] 'Bound' needs a generated class 'BoundNative', and there is one of that name already;"
                + " rename one of the two");
  }

  @Refuses(COMPANION_EXISTS)
  void nb0114_two_classes_that_want_one_generated_class() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.Outer",
                "package demo; class Outer { static »" + NATIVE_F.formatted("In") + " }",
                "demo.Outer_In",
                "package demo; final »" + NATIVE_F.formatted("Outer_In")))
        .assertErrors(
            "[NB0114] 'demo.Outer.In' needs a generated class 'Outer_InNative', and there is one of that name"
                + " already; rename one of the two",
            "[NB0114] 'demo.Outer_In' needs a generated class 'Outer_InNative', and there is one of that name"
                + " already; rename one of the two");
  }

  @Refuses(UNSPEAKABLE_TYPE)
  void nb0133_a_type_whose_names_all_mean_others() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; @dev.nativebound.NativeBound »interface Bound extends Above {\n"
                    + "enum Item { A }\nclass demo {} }",
                "demo.Above",
                "package demo; interface Above { void f(java.util.List<demo.Item> x); }",
                "demo.Item",
                "package demo; public record Item(int x) {}"))
        .assertErrors(
            "[NB0133] demo.Item cannot be named in the generated class BoundNative: there, 'demo' is"
                + " demo.Bound.demo and 'Item' is demo.Bound.Item; rename one of them");
  }

  @Refuses(UNSPEAKABLE_TYPE)
  void nb0133_a_type_of_ours_whose_names_all_mean_others() {
    bound(
            "@NativeBound »interface Bound { int java = 1; enum Reference { A } void f(Reference x); }")
        .assertErrors(
            "[NB0133] java.lang.ref.Reference cannot be named in the generated class BoundNative: there,"
                + " 'java' is a field and 'Reference' is demo.Bound.Reference; rename one of them");
  }
}
