package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are near one another and do not clash; those that do are in NameMessagesTest. */
class NearbyNamesTest {
  private static final String NATIVE_F =
      "@dev.nativebound.NativeBound class %s { native void f(); }";

  @TempDir Path project;

  private CompiledSources compile(Map<String, String> sources) {
    CompiledSources compiled = CompiledSources.in(project, sources, "-Anativebound.library=near");
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }

  private CompiledSources members(String text) {
    String head = "package demo; import dev.nativebound.*; import java.util.*;\n";
    return compile(Map.of("demo.Bound", head + "@NativeBound class Bound {\n" + text + "\n}"));
  }

  private static void assertTraits(CompiledSources compiled, String... names) {
    List<String> traits =
        compiled
            .rust("near", "bindings.rs")
            .lines()
            .filter(line -> line.startsWith("pub trait "))
            .map(line -> line.replaceAll("^pub trait ([^ :{]+).*", "$1"))
            .toList();
    assertThat(traits).containsExactlyElementsIn(names);
  }

  /** In packages of their own, since not every file system tells such classes apart. */
  @Test
  void types_that_differ_in_capitals_or_underscores() {
    CompiledSources compiled =
        compile(
            Map.of(
                "a.FooBar", "package a; " + NATIVE_F.formatted("FooBar"),
                "b.Foobar", "package b; " + NATIVE_F.formatted("Foobar"),
                "c.Foo_Bar", "package c; " + NATIVE_F.formatted("Foo_Bar"),
                "d.FOOBAR", "package d; " + NATIVE_F.formatted("FOOBAR")));
    assertTraits(compiled, "FooBar", "Foobar", "Foo_Bar", "FOOBAR");
    assertThat(compiled.rust("near", "skeleton/src/lib.rs"))
        .contains("mod foo_bar;\nmod foobar;\nmod foo_bar_2;\nmod foobar_2;\n");
  }

  @Test
  void a_nested_type_and_one_named_as_both() {
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.Outer",
                "package demo; class Outer { static " + NATIVE_F.formatted("Inner") + " }",
                "demo.OuterInner",
                "package demo; " + NATIVE_F.formatted("OuterInner")));
    assertTraits(compiled, "Inner", "OuterInner");
    assertThat(compiled.java("demo/Outer_InnerNative.java")).contains("class Outer_InnerNative");
    assertThat(compiled.java("demo/OuterInnerNative.java")).contains("class OuterInnerNative");
  }

  @Test
  void nested_types_of_one_simple_name_have_that_of_the_outer_one_too() {
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.A",
                "package demo; class A { static " + NATIVE_F.formatted("In") + " }",
                "demo.B",
                "package demo; class B { static " + NATIVE_F.formatted("In") + " }"));
    assertTraits(compiled, "AIn", "BIn");
  }

  @Test
  void packages_and_classes_that_read_alike_when_put_together() {
    CompiledSources compiled =
        compile(
            Map.of(
                "a.b_c.D", "package a.b_c; " + NATIVE_F.formatted("D"),
                "a.b.c_D", "package a.b; " + NATIVE_F.formatted("c_D"),
                "a.b.C", "package a.b; class C { static " + NATIVE_F.formatted("E") + " }",
                "a.b.C_E", "package a.b; class C_E { static " + NATIVE_F.formatted("F") + " }"));
    assertThat(
            compiled.rust("near", "src/lib.rs").lines().filter(l -> l.startsWith("mod ")).toList())
        .containsExactly(
            "mod a_b_C_00024E;", "mod a_b_C_1E_00024F;", "mod a_b_1c_D;", "mod a_b_c_1D;");
  }

  @Test
  void methods_that_differ_in_capitals() {
    String trait =
        members("static native void fooBar(); static native void foobar();")
            .rust("near", "bindings.rs");
    assertThat(trait).contains("fn foo_bar();");
    assertThat(trait).contains("fn foobar();");
  }

  @Test
  void overloads_of_generic_types_have_the_names_of_the_erased_ones() {
    String trait =
        members(
                "static native void f(); static native void f(@AsObject List<String> a);"
                    + " static native <T> void f(@AsObject Set<T> a);"
                    + " static native <T extends Number> void f(@AsObject T a);"
                    + " static native void f(@AsObject List<String>[] a);")
            .rust("near", "bindings.rs");
    assertThat(trait).contains("fn f()");
    assertThat(trait).contains("fn f_list<");
    assertThat(trait).contains("fn f_set<");
    assertThat(trait).contains("fn f_t<");
    assertThat(trait).contains("fn f_list_array<");
  }

  @Test
  void fields_that_are_called_like_the_variables_around_them() {
    String head = "package demo; import dev.nativebound.*;\n";
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.Bound",
                head
                    + """
                    @NativeBound interface Bound {
                      void f(Shape shape);
                      sealed interface Shape permits Box {}
                      record Box(int writer, int writer_, @Nullable Box parts, @Nullable Box parts_) implements Shape {}
                      @interface Nullable {}
                    }
                    """));
    String bindings = compiled.rust("near", "bindings.rs");
    assertThat(bindings).contains("Box { parts, parts_ },\n");
  }

  @Test
  void callbacks_that_differ_in_a_wildcard_inside() {
    String head =
        "package demo; import dev.nativebound.*; import java.util.*; import java.util.function.*;\n";
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.Bound",
                head
                    + """
                    @NativeBound interface Bound {
                      void f(Supplier<List<Token>> a, Supplier<List<? extends Token>> b);
                      void g(Supplier<? extends Map<Integer, Integer>> a, Supplier<Map<Integer, ? extends Integer>> b);
                      record Token(int start) {}
                    }
                    """));
    assertTraits(
        compiled,
        "Bound",
        "SupplierOfListOfToken",
        "SupplierOfListOfAnyToken",
        "SupplierOfMapOfIntegerAndInteger",
        "SupplierOfMapOfIntegerAndAnyInteger");
    assertThat(compiled.java("demo/BoundNative.java"))
        .contains("new SupplierOfListOfAnyTokenCallback(WireWriter.require(b, \"b\"))");
  }

  @Test
  void parameters_that_are_one_in_snake_case() {
    assertThat(
            members("static native void f(int fooBar, long foo_bar, byte FOOBar);")
                .rust("near", "bindings.rs"))
        .contains("fn f(foo_bar: i32, foo_bar_: i64, foo_bar__: i8);");
  }

  /** JLS 8.4.8.3; said by javac, and by nobody else. */
  @Test
  void natives_of_one_erasure_are_the_compilers_error() {
    String head = "package demo; import dev.nativebound.*; import java.util.*;\n";
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                head
                    + "@NativeBound class Bound {\n"
                    + "static native void f(@AsObject List<String> a);\n"
                    + "static native void f(@AsObject List<Integer> a);\n}"));
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0)).startsWith("Bound.java:4:20 name clash");
  }
}
