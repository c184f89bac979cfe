package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message about a class: its place, its words, and that it is the only error. */
class MessagesTest {
  private static final String IMPORTS = "package demo; import dev.nativebound.*;\n";

  @TempDir Path project;

  private void assertOnlyError(String source, String error) {
    assertThat(compile(source).errors()).containsExactly(error);
  }

  private CompiledSources compile(String source) {
    return CompiledSources.in(project, Map.of("demo.Bound", IMPORTS + source));
  }

  private static String bound(String natives) {
    return "@NativeBound class Bound {\nstatic { BoundNative.load(); }\n" + natives + "\n}";
  }

  @Test
  void nb0101_an_interface_cannot_be_bound() {
    assertOnlyError(
        "@NativeBound interface Bound { int count(); }",
        "Bound.java:2:1 [NB0101] interface 'Bound' cannot be bound: @NativeBound is for classes with"
            + " native methods, and an interface cannot declare any; move the native methods into a"
            + " class");
  }

  @Test
  void nb0101_a_record_cannot_be_bound() {
    assertOnlyError(
        "@NativeBound record Bound(int count) {}",
        "Bound.java:2:1 [NB0101] record 'Bound' cannot be bound: @NativeBound is for classes with native"
            + " methods, and a record cannot declare any; move the native methods into a class");
  }

  @Test
  void nb0102_a_class_without_natives() {
    assertOnlyError(
        "@NativeBound\nclass Bound {}",
        "Bound.java:2:1 [NB0102] class 'Bound' has no native method, so nothing can be bound; declare one"
            + " or remove @NativeBound");
  }

  @Test
  void nb0103_a_parameter_of_a_type_that_cannot_cross() {
    assertOnlyError(
        bound("static native void load(int a,\n    java.util.Iterator<String> names);"),
        "Bound.java:5:32 [NB0103] parameter 'names' of 'load' has type Iterator<String>, computed later or"
            + " piece by piece, which cannot cross the boundary; use the complete value, or @AsObject,"
            + " which passes it as a JObject");
  }

  @Test
  void nb0103_a_result_of_a_type_that_cannot_cross() {
    assertOnlyError(
        bound("static native java.util.List<String> names();"),
        "Bound.java:4:38 [NB0103] the result of 'names' has type List<String>, a collection, which cannot"
            + " cross the boundary; use String[], byte[][] or an array of primitives, or @AsObject,"
            + " which passes it as a JObject");
  }

  @Test
  void nb0104_mut_on_what_cannot_be_written() {
    assertOnlyError(
        bound("static native void fill(@Mut String text);"),
        "Bound.java:4:37 [NB0104] @Mut on parameter 'text' of 'fill': a String cannot be written back;"
            + " @Mut is for arrays of primitives and for ByteBuffer, so remove it or return the new"
            + " value");
  }

  @Test
  void nb0105_a_nullable_primitive() {
    assertOnlyError(
        "@NativeBound class Bound {\n@interface Nullable {}\nstatic native void f(@Nullable int x);}",
        "Bound.java:4:36 [NB0105] parameter 'x' of 'f' is int, which is never null; remove @Nullable or use"
            + " its box");
  }

  @Test
  void nb0106_unsigned_without_a_meaning() {
    assertOnlyError(
        bound("static native @Unsigned double f();"),
        "Bound.java:4:32 [NB0106] the result of 'f' is @Unsigned double; only byte, short, int and long have"
            + " an unsigned reading, so remove @Unsigned");
  }

  @Test
  void nb0107_a_primitive_as_an_object() {
    assertOnlyError(
        bound("static native void f(@AsObject int x);"),
        "Bound.java:4:36 [NB0107] parameter 'x' of 'f' is int, a primitive, and no object; remove @AsObject"
            + " or use its box");
  }

  @Test
  void nb0108_an_exception_that_cannot_be_made() {
    assertOnlyError(
        bound(
            "static native void f() throws Odd;\nstatic class Odd extends Exception { Odd(int code) {} }"),
        "Bound.java:4:20 [NB0108] 'f' declares 'throws Odd', which the library cannot make; it needs a class"
            + " that is not abstract, with a constructor (String, Throwable), (String) or (), so add one"
            + " or declare another exception");
  }

  @Test
  void nb0109_a_name_that_is_no_identifier() {
    assertOnlyError(
        bound("@RustName(\"count-all\") static native void countAll();"),
        "Bound.java:4:43 [NB0109] @RustName(\"count-all\") is no Rust identifier; write one, for example"
            + " \"count_all\"");
  }

  @Test
  void nb0110_two_methods_of_one_rust_name() {
    assertOnlyError(
        bound("static native void countAll();\nstatic native void count_all();"),
        "Bound.java:5:20 [NB0110] the Rust name 'count_all' of 'static native void count_all()' is also that"
            + " of 'static native void countAll()'; give one of them another with @RustName");
  }

  @Test
  void nb0111_two_types_of_one_rust_name() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "a.Bound",
                    "package a; @dev.nativebound.NativeBound class Bound { static native void f(); }",
                "b.Bound",
                    "package b; @dev.nativebound.NativeBound class Bound { static native void f(); }"));
    assertThat(compiled.errors())
        .containsExactly(
            "Bound.java:1:12 [NB0111] the Rust name 'Bound' of 'a.Bound' is also that of 'b.Bound'; give one"
                + " of them another with @RustName",
            "Bound.java:1:12 [NB0111] the Rust name 'Bound' of 'b.Bound' is also that of 'a.Bound'; give one"
                + " of them another with @RustName");
  }

  @Test
  void nb0111_a_type_of_a_name_that_generated_rust_uses() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "a.Option",
                "package a; @dev.nativebound.NativeBound class Option { native void f(); }"));
    assertThat(compiled.errors())
        .containsExactly(
            "Option.java:1:12 [NB0111] the Rust name 'Option' of 'a.Option' is also that of Rust or of"
                + " the generated code; give one of them another with @RustName");
  }

  @Test
  void nb0112_an_enum_that_generated_code_cannot_name() {
    assertOnlyError(
        bound("private enum Kind { A }\nstatic native void f(Kind kind);"),
        "Bound.java:5:27 [NB0112] parameter 'kind' of 'f' is enum Kind, which the generated class"
            + " BoundNative cannot name; make it visible to package 'demo', or use @AsObject, which"
            + " passes it as a JObject");
  }

  @Test
  void nb0113_constants_of_one_rust_name() {
    assertOnlyError(
        bound("enum Kind { A_B, AB, AB_ }\nstatic native Kind f();"),
        "Bound.java:5:20 [NB0113] the result of 'f' is enum Kind, whose constants AB, AB_ have one Rust"
            + " name, 'Ab'; rename one, or use @AsObject, which passes it as a JObject");
  }

  @Test
  void nb0114_a_generated_class_that_exists() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                IMPORTS + "@NativeBound class Bound { static native void f(); }",
                "demo.BoundNative",
                "package demo; class BoundNative {}"));
    assertThat(compiled.errors())
        .containsExactly(
            "Bound.java:2:1 [NB0114] 'Bound' needs a generated class 'BoundNative', and there is one of that"
                + " name already; rename one of the two");
  }

  @Test
  void nb0114_two_classes_that_want_one_generated_class() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Outer",
                "package demo; class Outer {\n@dev.nativebound.NativeBound @dev.nativebound.RustName(\"One\")"
                    + " static class In { native void f(); } }",
                "demo.Outer_In",
                "package demo; @dev.nativebound.NativeBound class Outer_In { native void f(); }"));
    assertThat(compiled.errors())
        .containsExactly(
            "Outer.java:2:1 [NB0114] 'demo.Outer.In' needs a generated class 'Outer_InNative', and there is one"
                + " of that name already; rename one of the two",
            "Outer_In.java:1:15 [NB0114] 'demo.Outer_In' needs a generated class 'Outer_InNative', and there is"
                + " one of that name already; rename one of the two");
  }

  @Test
  void nb0115_elements_that_are_never_null() {
    assertOnlyError(
        "@NativeBound class Bound { static native void f(@org.jspecify.annotations.Nullable int[] x); }",
        "Bound.java:2:90 [NB0115] the elements of parameter 'x' of 'f' are int, which is never null; for an"
            + " array that may be null write 'int @Nullable []'");
  }

  @Test
  void nb0116_an_enum_that_is_bound_itself() {
    assertOnlyError(
        "@NativeBound enum Bound { A; static native int rank(Bound of); }",
        "Bound.java:2:59 [NB0116] parameter 'of' of 'rank' is enum Bound, which is bound itself: its Rust name"
            + " is that of the trait for its natives; move the natives into a class, or use @AsObject,"
            + " which passes it as a JObject");
  }

  @Test
  void several_mistakes_are_several_errors() {
    CompiledSources compiled =
        compile(
            bound(
                """
                static native void a(java.util.List<String> x, java.util.Map<String, String> y);
                static native Thread[] b();
                static native <T> T c();
                """));
    assertThat(compiled.errors()).hasSize(4);
    assertThat(compiled.errors().stream().filter(error -> error.contains("[NB0103]"))).hasSize(4);
  }

  @Test
  void a_type_that_nobody_writes_is_the_compilers_own_error() {
    assertThat(compile(bound("static native void f(Missing x);")).errors()).hasSize(1);
  }
}
