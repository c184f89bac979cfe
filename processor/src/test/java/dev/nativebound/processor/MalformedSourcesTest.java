package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources that are wrong in any way that we could think of: the processor never fails, says each
 * thing once, and adds nothing to what the compiler says itself.
 */
class MalformedSourcesTest {
  /** What is said, {@code javac} for errors of the compiler's own; and the source. */
  private static final String[][] SOURCES = {
    // What does not parse is never seen by a processor.
    {"javac", "@NativeBound class Bound { native void f() }"},
    {"javac", "@NativeBound class Bound { native void f(;"},
    {"javac", "@NativeBound class Bound {"},
    {"javac", "@NativeBound class { native void f(); }"},
    {"javac", "@NativeBound @ class Bound { native void f(); }"},
    {"javac", "@RustName(\"unclosed) class Bound { native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(int); }"},
    {"javac", "@NativeBound class Bound { native void f(int... x, int y); }"},
    {"javac", "@NativeBound class Bound { native g(); }"},
    {"javac", "@NativeBound"},
    {"javac", "@NativeBound class Bound { native void f(\\u00zz x); }"},
    // Types that do not exist.
    {"javac", "@NativeBound class Bound { native void f(Missing x); }"},
    {"javac", "@NativeBound class Bound { native Missing f(); }"},
    {"javac", "@NativeBound class Bound { native void f() throws Missing; }"},
    {"javac", "@NativeBound class Bound { native void f(Missing[][] x); }"},
    {"javac", "@NativeBound class Bound { native void f(java.util.List<Missing> x); }"},
    {"javac", "@NativeBound class Bound { native void f(java.util.List<? super Missing> x); }"},
    {"javac", "@NativeBound class Bound { native void f(java.util.Missing x); }"},
    {"javac", "@NativeBound class Bound { native void f(no.such.Missing<String>.Inner x); }"},
    {"javac", "@NativeBound class Bound { native <T extends Missing> void f(int x); }"},
    {"javac", "@NativeBound class Bound { native <T extends Missing> void f(T x); }"},
    {"javac", "@NativeBound class Bound<T extends Missing> { native void f(T[] x); }"},
    {"javac", "@NativeBound class Bound extends Missing { native void f(); }"},
    {"javac", "@NativeBound class Bound implements Missing<Bound> { native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(@Missing int x); }"},
    {"javac", "@Missing @NativeBound class Bound { native void f(); }"},
    {"javac", "@NativeBound class Bound { @Missing native @Absent String f(); }"},
    {"javac", "import no.such.Thing;\n@NativeBound class Bound { native void f(); }"},
    {"javac", "import no.such.*;\n@NativeBound class Bound { native void f(Thing x); }"},
    {"javac", "import static no.such.Thing.name;\n@NativeBound class Bound { native void f(); }"},
    {"javac", "@NativeBound class Bound { Missing field; native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(); void g() { missing(); } }"},
    {"javac", "@NativeBound class Bound { native void f(E x); enum E { A { Missing m; } } }"},
    {"NB0103 javac", "@NativeBound class Bound { native void f(R x); record R(Missing m) {} }"},
    {
      "NB0108 javac",
      "@NativeBound class Bound { native void f() throws X; class X extends Missing {} }"
    },
    {"javac", "@NativeBoundd class Bound { native void f(); }"},
    // The same in what a generated class implements.
    {"javac", "@NativeBound interface Bound { void f(Missing x); }"},
    {"javac", "@NativeBound interface Bound { Missing f(); }"},
    {"javac", "@NativeBound interface Bound { void f() throws Missing; }"},
    {"javac", "@NativeBound interface Bound { void f(Missing[] x, java.util.Set<Missing> y); }"},
    {"javac", "@NativeBound interface Bound { <T extends Missing> T f(T x); }"},
    {"javac", "@NativeBound interface Bound extends Missing<String> { void f(); }"},
    {"javac", "@NativeBound interface Bound extends A<Missing> {} interface A<T> { T f(); }"},
    {"javac", "@NativeBound abstract class Bound extends Missing { abstract void f(); }"},
    {"javac", "@NativeBound interface Bound { @NativeBound static Missing f() { return null; } }"},
    {"javac", "@NativeBound interface Bound { int f(); default void f() {} }"},
    {"javac", "@NativeBound interface Bound extends Bound { int f(); }"},
    {"javac", "@NativeBound interface Bound extends Comparable { int f(int x) {} }"},
    // Inheritance and names that cannot be.
    {"javac", "@NativeBound class Bound extends Bound { native void f(); }"},
    {"javac", "@NativeBound class Bound extends B { native void f(); } class B extends Bound {}"},
    {"javac", "@NativeBound class Bound extends Bound.In { native void f(); static class In {} }"},
    {"javac", "@NativeBound class Bound { native void f(E x); class E extends E {} }"},
    {"javac", "@NativeBound class Bound { native void f(E x); interface E extends E {} }"},
    {"javac", "@NativeBound class Bound { native <T extends T> void f(T x); }"},
    {"javac", "@NativeBound class Bound { native <T extends U, U extends T> void f(T x); }"},
    {"javac", "@NativeBound class Bound { native void f(); } @NativeBound class Bound {}"},
    {"javac", "@NativeBound class Bound { native void f(); class Bound { native void g(); } }"},
    {"javac", "@NativeBound class Bound { native void f(); native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(int x, int x); }"},
    {"javac", "@NativeBound class Bound { native void f(E x); enum E { A, A } }"},
    {"javac", "@NativeBound class Bound extends Enum<Bound> { native void f(); }"},
    {"javac", "@NativeBound class Bound extends String { native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(java.util.List<String>[] x, List y); }"},
    // Natives that cannot be.
    {"javac", "@NativeBound class Bound { native void f() {} }"},
    {"javac", "@NativeBound abstract class Bound { abstract native void f(); }"},
    {"javac", "@NativeBound interface Bound { native void f(); }"},
    {"javac", "@NativeBound record Bound(int x) { native void f(); }"},
    {"javac", "@NativeBound @interface Bound { native int f(); }"},
    {"javac", "@NativeBound class Bound { native Bound(); native void f(); }"},
    {"javac", "@NativeBound class Bound { native int field; native void f(); }"},
    {"javac", "@NativeBound class Bound { native void f(void x); }"},
    {"javac", "@NativeBound class Bound { native void[] f(); }"},
    {"javac", "@NativeBound class Bound { native void f() throws String; }"},
    {"javac", "@NativeBound class Bound { native void f() throws int; }"},
    {"javac", "@NativeBound class Bound { native default void f(); }"},
    // Annotations whose values are wrong.
    {"javac", "@NativeBound @RustName class Bound { native void f(); }"},
    {"javac", "@NativeBound @RustName(5) class Bound { native void f(); }"},
    {"javac", "@NativeBound @RustName(MISSING) class Bound { native void f(); }"},
    {"javac", "@NativeBound class Bound { @RustName(Missing.NAME) native void f(); }"},
    {"javac", "@NativeBound class Bound { @RustName({\"a\", \"b\"}) native void f(); }"},
    {"javac", "@NativeBound class Bound { @RustName(nme = \"a\") native void f(); }"},
    {"javac", "@NativeBound class Bound { @RustName(null) native void f(); }"},
    {"javac", "@NativeBound class Bound { @RustName(\"a\") @RustName(\"b\") native void f(); }"},
    {
      "javac",
      "@NativeBound class Bound { @RustName(X) native void f(); static final String X = X; }"
    },
    {"javac", "@NativeBound(5) class Bound { native void f(); }"},
    {"javac", "@NativeBound @NativeBound class Bound { native void f(); }"},
    {
      "javac", "@NativeBound class Bound { native void f(@Mut(1) int[] x, @AsObject(2) Object y); }"
    },
    {"javac", "@NativeBound class Bound { native void f(E x); @RustName(X) enum E { A } }"},
    {
      "",
      "@NativeBound class Bound { @RustName(X) native void f(); static final String X = \"x\"; }"
    },
    {"NB0109", "@NativeBound class Bound { @RustName(\"a\" + 1 + '\\0') native void f(); }"},
    // Annotations on wrong targets.
    {"NB0117", "class Bound { @NativeBound native void f(); }"},
    {"javac", "class Bound { @NativeBound int field; }"},
    {"javac", "@NativeLibrary(\"x\") class Bound { native void f(); }"},
    {"javac", "@Mut class Bound { @Mut native void f(); }"},
    {"javac", "@NativeBound class Bound { @WithEnv int x; native void f(@WithEnv int y); }"},
    {"javac", "@NativeBound class Bound { @Unsigned native void f(); }"},
    {"javac", "class Bound<@NativeBound T> { native void f(); }"},
    {"javac", "class Bound { void f() { @NativeBound int x; } }"},
    // What a processor is not shown, and what means nothing.
    {"", "class Bound { void f() { @NativeBound class Local { native void g(); } } }"},
    {"", "class Bound { Object o = new Object() { native void g(); }; }"},
    {"", "class Bound { native void f(java.util.List<String> x); }"},
    // Kinds of types.
    {"NB0102", "@NativeBound interface Bound {}"},
    {"NB0101", "@NativeBound @interface Bound {}"},
    {"NB0101", "@NativeBound record Bound() {}"},
    {
      "NB0102 NB0119",
      "@NativeBound sealed interface Bound permits A {} final class A implements Bound {}"
    },
    {"NB0102 NB0102", "@NativeBound interface Bound { @NativeBound interface In {} }"},
    {"NB0102", "@NativeBound enum Bound {}"},
    {"NB0102", "@NativeBound class Bound { int f() { return 1; } }"},
    {"", "@NativeBound abstract class Bound { native void f(); abstract void g(); }"},
    {"", "@NativeBound enum Bound { A { @Override void g() {} }; native void f(); void g() {} }"},
    {
      "", "class Bound { private static class In { @NativeBound class Deep { native void f(); } } }"
    },
    {"", "@NativeBound strictfp class Bound { synchronized native void f(int... x); }"},
    {"", "@NativeBound class Bound<T, U extends Comparable<T>> { native void f(int x); }"},
    // Values of generated natives.
    {"javac", "@NativeBound interface Bound { void f(R x); record R(Missing m) {} }"},
    {"javac", "@NativeBound interface Bound { R f(); record R(java.util.List<Missing> m) {} }"},
    {"javac", "@NativeBound interface Bound { java.util.Map<String, Missing> f(); }"},
    {
      "javac",
      "@NativeBound interface Bound { void f(A x); record A(B b) {} record B(Missing m) {} }"
    },
    {"javac", "@NativeBound interface Bound { void f(S x); sealed interface S {} }"},
    {
      "javac", "@NativeBound interface Bound { void f(S x); sealed interface S permits Missing {} }"
    },
    {"javac", "@NativeBound interface Bound { void f(S x); sealed interface S permits S {} }"},
    {
      "javac",
      "@NativeBound interface Bound { void f(S x); sealed interface S permits T {}"
          + " sealed interface T extends S permits S {} }"
    },
    {
      "javac",
      "@NativeBound interface Bound { void f(S x); sealed interface S permits R {} record R() {} }"
    },
    {
      "javac",
      "@NativeBound interface Bound { void f(S x); sealed interface S {}"
          + " record R(Missing m) implements S {} }"
    },
    {
      "NB0103",
      "@NativeBound interface Bound { void f(S x); sealed interface S {} class C implements S {} }"
    },
    {"javac", "@NativeBound interface Bound { void f(R x); record R(int x, int x) {} }"},
    {"javac", "@NativeBound interface Bound { void f(R x); record R(void x) {} }"},
    {"javac", "@NativeBound interface Bound { void f(R x); record R(int x) { int y; } }"},
    {"javac", "@NativeBound interface Bound { void f(R x); record R extends Object(int x) {} }"},
    {"javac", "@NativeBound interface Bound { void f(R x); record R(int... x, int y) {} }"},
    {"javac", "@NativeBound interface Bound { void f(R x); record R(int hashCode) {} }"},
    {"javac", "@NativeBound interface Bound { void f(R x); @RustName(X) record R(int x) {} }"},
    {"javac", "@NativeBound interface Bound { void f(java.util.List<int> x); }"},
    {"javac", "@NativeBound interface Bound { void f(java.util.Map<String> x); }"},
    {"javac", "@NativeBound interface Bound { void f(java.util.List<String, String> x); }"},
    {"javac", "@NativeBound interface Bound { void f(R<String> x); record R(int x) {} }"},
    {
      "NB0117 javac",
      "@NativeBound interface Bound { void f(@Ordered int x, @Ordered(1) String y); }"
    },
    {"NB0103", "@NativeBound interface Bound { void f(java.util.List<java.util.List<?>[]> x); }"},
    {"NB0103", "@NativeBound interface Bound { <T extends R> void f(T[] x); record R() {} }"},
    {"NB0103", "@NativeBound interface Bound { void f(R<R<R<?>>> x); record R<T>(R<T> r) {} }"},
    {
      "NB0103",
      "@NativeBound interface Bound { void f(java.util.Map.Entry<String, R>[] x); record R() {} }"
    },
    {"NB0103", "@NativeBound interface Bound { void f(java.lang.constant.ConstantDesc x); }"},
    {"NB0103 NB0119", "@NativeBound interface Bound<T> { void f(T x); }"},
    {
      "NB0125",
      "@NativeBound interface Bound { R f(); record R(R r, R[] s, java.util.List<R> t) {} }"
    },
    {"", "@NativeBound interface Bound { R f(); record R(R[] s, java.util.List<R> t) {} }"},
    {"", "@NativeBound interface Bound { R[][] f(R[]... x); record R() {} }"},
    {
      "",
      "@NativeBound interface Bound { void f(java.util.List<? extends java.util.List<? extends R>> x);"
          + " record R(int... x) {} }"
    },
    {
      "",
      "@NativeBound interface Bound { S f(); sealed interface S { record R(E e) implements S {} }"
          + " enum E implements Runnable { A { @Override public void run() {} } } }"
    },
    {
      "",
      "@NativeBound interface Bound { java.util.List<É> f(); record É(int é, int $, String type) {} }"
    },
    {
      "",
      "interface Base<T> { java.util.List<T> f(T x); } @NativeBound interface Bound extends Base<R> {}"
          + " record R(int x) {}"
    },
    {
      "",
      "class Bound { void f() { record R(int x) {} @NativeBound interface In { void g(R x); } } }"
    },
    // Crates.
    {"javac", "@NativeBound(rust = 5) class Bound { native void f(); }"},
    {
      "javac",
      "@NativeBound(rust = MISSING) @RustCrate(name = \"a\") class Bound { native void f(); }"
    },
    {"javac", "@NativeBound(rust = {\"a\", \"b\"}) class Bound { native void f(); }"},
    {"javac", "@RustCrate @NativeBound(rust = \"a\") class Bound { native void f(); }"},
    {"javac", "@RustCrate(name = X) @NativeBound(rust = \"a\") class Bound { native void f(); }"},
    {
      "javac",
      "@RustCrate(name = \"a\", features = 5) @NativeBound(rust = \"a\") class Bound { native void f(); }"
    },
    {"javac", "@RustCrates(5) @NativeBound(rust = \"a\") class Bound { native void f(); }"},
    {
      "javac",
      "@RustCrates({@RustCrate, @Missing}) @NativeBound(rust = \"a\") class Bound { native void f(); }"
    },
    {"NB0502", "@RustCrates({}) @NativeBound(rust = \"a\") class Bound { native void f(); }"},
    {
      "NB0505",
      "@RustCrate(name = \"\") @NativeBound(rust = \"std\") class Bound { native void f(); }"
    },
    {
      "NB0505",
      "@RustCrate(name = \"a\\n\", version = \"1\") @NativeBound(rust = \"std\") class Bound {"
          + " native void f(); }"
    },
    {
      "NB0505",
      "@RustCrate(name = \"a\", path = \"\\u0000\") @NativeBound(rust = \"a\") class Bound {"
          + " native void f(); }"
    },
    {"NB0501", "@NativeBound(rust = \" \") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"\\n\\\"}\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"::\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"<\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \">::a\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"a::<\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"a<]>\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"crate\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"_\") class Bound { native void f(); }"},
    {"NB0501", "@NativeBound(rust = \"\\uD800\") class Bound { native void f(); }"},
    {"", "@NativeBound(rust = \"\") class Bound { native void f(); }"},
    {"", "@NativeBound(rust = \" :: std :: vec < u8 > \") class Bound { native void f(); }"},
    {"", "@NativeBound(rust = \"std\") class Bound { native void f(); native void f(int x); }"},
    {"NB0101", "@NativeBound(rust = \"\") record Bound(int x) {}"},
    {"", "@NativeBound(rust = \"a::B\") record Bound(int x) {}"},
    {"", "@NativeBound(rust = \"a::B\") enum Bound {}"},
    {"javac", "@NativeBound(rust = MISSING) record Bound(int x) {}"},
    {
      "javac",
      "@NativeBound(rust = \"std::a\") interface Bound { R f(); @NativeBound(rust = X) record R() {} }"
    },
    {"NB0117", "@RustCrate(name = \"a\") @RustCrate(name = \"b\") class Bound {}"},
    {"javac", "@NativeBound(rust = \"std\") class Bound { native void f(@RustType int x); }"},
    {"javac", "@NativeBound(rust = \"std\") class Bound { native void f(@RustVia(X) int x); }"},
    {"javac", "@RustType(\"u8\") @NativeBound(rust = \"std\") class Bound { native void f(); }"},
    {"javac", "@NativeBound(rust = \"std\") class Bound { native void f(Missing x); }"},
    // Types as they come.
    {"NB0103", "@NativeBound class Bound { native void f(int[][][][] x); }"},
    {"NB0103", "@NativeBound class Bound<T> { native void f(T[] x); }"},
    {"NB0103", "@NativeBound class Bound { native <T extends Object & Runnable> void f(T x); }"},
    {"NB0103", "@NativeBound class Bound { native void f(java.util.Map<?, ? super int[]> x); }"},
    {"NB0103", "@NativeBound class Bound { native void f(java.util.List<? extends Bound>... x); }"},
    {"NB0103", "@NativeBound class Bound { native java.util.Optional<? super String> f(); }"},
    {"NB0103", "@NativeBound class Bound { native <T> java.util.Optional<T> f(); }"},
    {
      "NB0103",
      "@NativeBound class Bound { native R f(); record R(R r, R[] s, java.util.List<R> t) {} }"
    },
    {"", "@NativeBound class Bound { native void f(Class<? extends Enum<?>> x, Bound y); }"},
    {"", "@NativeBound class Bound { native E f(E x); enum E {} }"},
    {
      "NB0108",
      "@NativeBound class Bound { native <X extends Throwable> void f() throws X, Error; }"
    },
    {"", "@NativeBound class Bound { native void f() throws Throwable, Error, RuntimeException; }"},
    {"", "@NativeBound class Bound { native void f(Bound this, int x); }"},
    {"NB0110", "@NativeBound class Bound { native void é(); native void e\u0301(); }"},
    {"", "@NativeBound class Bound { native void $(int $, int _$, int __); }"},
  };

  private static final Map<String, String> LIBRARY =
      Map.of(
          "lib.Gone", "package lib; public class Gone extends RuntimeException {}",
          "lib.Dep", "package lib; public class Dep extends Gone { public Gone f; }",
          "lib.Kind",
              "package lib; public enum Kind { A; public Gone f; public void g(Gone x) {} }",
          "lib.Value", "package lib; public record Value(Gone x, Gone[] y) {}",
          "lib.Failure",
              "package lib; public class Failure extends Exception { public Failure(Gone x) {}"
                  + " public Failure(String x) {} }",
          "lib.Marked",
              "package lib; public @interface Marked { Class<?> value() default Gone.class; }");

  private static final Pattern ID = Pattern.compile("\\[(NB\\d+)]");

  @TempDir Path project;

  static Stream<String[]> sources() {
    return Stream.of(SOURCES).map(row -> row.clone());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void each_thing_is_said_once_and_the_processor_never_fails(String said, String source) {
    CompiledSources compiled =
        CompiledSources.in(
            project, Map.of("demo.Bound", "package demo; import dev.nativebound.*;\n" + source));
    List<String> errors = compiled.errors();
    assertThat(errors).containsNoDuplicates();
    assertThat(compiled.warnings().toString()).doesNotContain("exception");
    assertWithMessage(errors.toString())
        .that(errors.stream().map(MalformedSourcesTest::speaker).distinct().toList())
        .containsExactlyElementsIn(
            Stream.of(said.split(" ")).filter(s -> !s.isEmpty()).distinct().toList());
  }

  @Test
  void mistakes_between_files() {
    String bound = "package demo; @dev.nativebound.NativeBound class Bound { native void f(); }";
    assertThat(speakers(Map.of("demo.Bound", bound, "demo.Copy", bound))).containsExactly("javac");
    assertThat(speakers(Map.of("demo.Bound", bound, "x.Y", "package demo.Bound; class Y {}")))
        .containsExactly("javac");
    assertThat(
            speakers(
                Map.of(
                    "demo.Bound",
                    bound,
                    "demo.package-info",
                    "@dev.nativebound.NativeLibrary(MISSING) package demo;")))
        .containsExactly("javac");
    assertThat(
            speakers(
                Map.of(
                    "demo.Bound",
                    bound,
                    "demo.package-info",
                    "@dev.nativebound.NativeLibrary package demo;")))
        .containsExactly("javac");
    assertThat(speakers(Map.of("demo.Bound", bound, "module-info", "module demo {}")))
        .containsExactly("javac");
    assertThat(speakers(Map.of("Bound", bound.replace("package demo; ", "")))).isEmpty();
    assertThat(speakers(Map.of("demo.A", bound.replace("Bound {", "A {").replace("f()", "f(B x)"))))
        .containsExactly("javac");
  }

  private List<String> speakers(Map<String, String> sources) {
    CompiledSources compiled = CompiledSources.in(project, sources);
    assertThat(compiled.errors()).containsNoDuplicates();
    return compiled.errors().stream().map(MalformedSourcesTest::speaker).distinct().toList();
  }

  @Test
  void more_than_a_class_file_can_hold_is_the_compilers_to_refuse() {
    String parameters =
        IntStream.range(0, 300).mapToObj(i -> "int x" + i).collect(Collectors.joining(", "));
    String constants =
        IntStream.range(0, 4000).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    String name = "a".repeat(70_000);
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; @dev.nativebound.NativeBound class Bound { native void f("
                    + parameters
                    + "); @dev.nativebound.RustName(\""
                    + name
                    + "\") native void g(Kind x); enum Kind { "
                    + constants
                    + " } }"));
    assertThat(compiled.errors()).isNotEmpty();
    assertThat(compiled.errors().stream().map(MalformedSourcesTest::speaker).distinct().toList())
        .containsExactly("javac");
  }

  /** What is missing is on the class path: a library was deployed without another that it needs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dep f()",
        "void f(Dep x)",
        "void f(Dep[] x)",
        "void f(Kind x)",
        "void f(Value x)",
        "void f() throws Failure",
        "void f() throws Gone",
        "void f(Gone x)",
        "void f(@Marked int x)",
        "Marked f()",
        "<T extends Dep> void f(T x)",
      })
  void a_missing_class_file_is_the_compilers_to_report(String declaration) throws IOException {
    CompiledSources.in(project, LIBRARY);
    Files.delete(project.resolve("target/classes/lib/Gone.class"));
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; import lib.*; @dev.nativebound.NativeBound class Bound { native "
                    + declaration
                    + "; }"));
    assertThat(compiled.errors().toString()).doesNotContain("NB0901");
    assertThat(compiled.errors()).containsNoDuplicates();
    assertThat(compiled.warnings().toString()).doesNotContain("exception");
  }

  /** As above, in the values of a generated native, which are taken apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List<Dep> f()",
        "void f(java.util.Map<String, Gone> x)",
        "void f(Value x)",
        "java.util.Optional<Value> f()",
        "Gone[] f()",
      })
  void a_missing_class_file_in_values_is_reported(String declaration) throws IOException {
    CompiledSources.in(project, LIBRARY);
    Files.delete(project.resolve("target/classes/lib/Gone.class"));
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; import lib.*; @dev.nativebound.NativeBound interface Bound { "
                    + declaration
                    + "; }"));
    assertThat(compiled.errors()).isNotEmpty();
    assertThat(compiled.errors().toString()).doesNotContain("NB0901");
    assertThat(compiled.errors()).containsNoDuplicates();
    assertThat(compiled.warnings().toString()).doesNotContain("exception");
  }

  private static String speaker(String error) {
    Matcher id = ID.matcher(error);
    return id.find() ? id.group(1) : "javac";
  }
}
