package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes whose texts are equal: each place has its own, and one place has it once. */
class EqualMistakesTest {
  private static final String LIST =
      "[NB0103] parameter 'x' of 'f' has type List<String>, and collections do not cross to Rust; use"
          + " String[], or @AsObject, which passes the object itself; an interface marked @NativeBound"
          + " takes it as it is";

  @TempDir Path project;

  @Test
  void of_two_classes() {
    String source =
        """
        package demo; @dev.nativebound.NativeBound class %s {
          static { %1$sNative.load(); }
          static native void f(java.util.List<String> »x);
        }
        """;
    MarkedSources.in(
            project, Map.of("demo.A", source.formatted("A"), "demo.B", source.formatted("B")))
        .assertErrors(LIST, LIST);
  }

  @Test
  void of_two_overloads() {
    MarkedSources.ofMembers(
            project,
            """
            static native void f(java.util.List<String> »x);
            static native void f(java.util.List<String> »x, int y);
            """)
        .assertErrors(LIST, LIST);
  }

  @Test
  void of_two_overloads_on_one_line() {
    MarkedSources.ofMembers(
            project,
            "static native void f(java.util.List<String> »x);"
                + " static native void f(int y, java.util.List<String> »x);")
        .assertErrors(LIST, LIST);
  }

  @Test
  void of_two_results() {
    String text =
        "[NB0103] the result of 'f' has type Object[], and of arrays, only those of primitives, String[]"
            + " and byte[][] cross to Rust; use @AsObject, which passes the object itself";
    MarkedSources.ofMembers(
            project, "static native Object[] »f();\nstatic native Object[] »f(int x);")
        .assertErrors(text, text);
  }

  @Test
  void of_values_of_annotations() {
    String text = "[NB0109] \"1st\" is not a Rust identifier; write one, for example \"f\"";
    MarkedSources.ofMembers(
            project,
            "@RustName(»\"1st\") static native void f();\n@RustName(»\"1st\") static native void f(int x);")
        .assertErrors(text, text);
  }

  @Test
  void of_annotations_of_parameters() {
    String text =
        "[NB0105] parameter 'x' of 'f' is marked @Nullable, and int is never null; remove"
            + " @Nullable, or write Integer";
    MarkedSources.ofMembers(
            project,
            "@interface Nullable {}\nstatic native void f(»@Nullable int x);"
                + "\nstatic native void f(»@Nullable int x, int y);")
        .assertErrors(text, text);
  }

  /** Eclipse's compiler has no places of a list's values, so that two equal ones are one to it. */
  @Test
  void of_entries_of_one_list() {
    String text = "[NB0402] 'java.util.UUID' is imported twice by one list; remove one of the two";
    MarkedSources.of(
            project,
            """
            @NativeBound @NativeImport({java.util.UUID.class, java.util.UUID».class,
            java.util.UUID».class}) class Bound {
              static { BoundNative.load(); } static native void f();
            }
            """)
        .notByEclipse()
        .assertErrors(text, text);
  }

  @Test
  void of_factories_that_are_not_marked() {
    String text =
        "[NB0121] 'of' returns a 'Bound' and is not marked @NativeBound, so that BoundNative has no method for"
            + " it; mark it, or write @SuppressWarnings(\"nativebound\") on it if Java finds or makes what it"
            + " returns";
    MarkedSources.of(
            project,
            """
            @NativeBound interface Bound extends AutoCloseable {
              @NativeBound static Bound make() { return BoundNative.make(); }
              static Bound »of() { return null; }
              static Bound »of(int x) { return null; }
              @Override void close();
            }
            """)
        .assertWarnings(text, text);
  }

  @Test
  void two_mistakes_at_one_place_are_two() {
    MarkedSources.ofMembers(
            project,
            """
            static native Thread[] »»»f() throws Odd, Even;
            static abstract class Odd extends Exception {
              private static final long serialVersionUID = 1;
            }
            static abstract class Even extends Exception {
              private static final long serialVersionUID = 1;
            }
            """)
        .assertErrors(
            "[NB0103] the result of 'f' has type Thread[], and of arrays, only those of primitives,"
                + " String[] and byte[][] cross to Rust; use @AsObject, which"
                + " passes the object itself",
            "[NB0108] 'f' throws Odd, which cannot be made from an error of Rust: it is abstract; declare"
                + " one of its subclasses",
            "[NB0108] 'f' throws Even, which cannot be made from an error of Rust: it is abstract; declare"
                + " one of its subclasses");
  }

  @Test
  void a_bad_name_of_an_exception_of_a_library_is_at_the_first_method_that_throws_it() {
    String odd =
        "package lib; @dev.nativebound.RustName(\"1st\") public class Odd extends Exception {"
            + " private static final long serialVersionUID = 1; }";
    CompiledSources library = CompiledSources.in(project, Map.of("lib.Odd", odd));
    assertThat(library.errors()).isEmpty();
    MarkedSources.ofMembers(
            project,
            "static native void »f() throws lib.Odd;\nstatic native void g() throws lib.Odd;")
        .assertErrors("[NB0109] \"1st\" is not a Rust identifier; write one, for example \"Odd\"");
  }

  @Test
  void a_bad_name_of_an_exception_is_one_mistake_however_many_methods_throw_it() {
    MarkedSources.ofMembers(
            project,
            """
            static native void f() throws Odd;
            static native void g() throws Odd;
            @RustName(»"1st") static class Odd extends Exception {
              private static final long serialVersionUID = 1;
            }
            """)
        .assertErrors("[NB0109] \"1st\" is not a Rust identifier; write one, for example \"Odd\"");
  }

  @Test
  void a_value_that_two_classes_have_has_its_mistake_once() {
    String use = "package demo; @dev.nativebound.NativeBound interface %s { void f(Pair x); }";
    MarkedSources.in(
            project,
            Map.of(
                "demo.A", use.formatted("A"),
                "demo.B", use.formatted("B"),
                "demo.Pair", "package demo; record Pair(Object »left, Object »right) {}"))
        .assertErrors(
            "[NB0103] field 'left' of record Pair has type Object, and a plain class has no fields that Rust"
                + " could be given; use a record, or @AsObject on the native's parameter or result, which"
                + " passes the whole as an object",
            "[NB0103] field 'right' of record Pair has type Object, and a plain class has no fields that Rust"
                + " could be given; use a record, or @AsObject on the native's parameter or result, which"
                + " passes the whole as an object");
  }
}
