package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of {@code bindings} for the classes that natives declare. */
class ThrownClassesTest {
  private static final String SERIAL = " private static final long serialVersionUID = 1; ";

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  /** {@code bindings.rs} of a class with these members, beside other sources. */
  private String bindings(String members, Map<String, String> others) {
    Map<String, String> sources = new TreeMap<>(others);
    sources.put(
        "demo.Bound",
        "package demo; import dev.nativebound.*;\n@NativeBound final class Bound {\n"
            + " static { BoundNative.load(); }\n"
            + members
            + "\n}");
    CompiledSources compiled = CompiledSources.in(project, sources);
    assertWithMessage("errors").that(compiled.errors()).isEmpty();
    return compiled.rust("demo", "bindings.rs");
  }

  private static List<String> lines(String text, String start) {
    return text.lines().map(String::strip).filter(line -> line.startsWith(start)).toList();
  }

  /** Each in one line. */
  private static List<String> constructors(String bindings) {
    String joined = bindings.replaceAll("\\(\n *", "(").replaceAll(",\n *\\)", ")");
    return lines(
        joined.replaceAll(",\n {8,}(?=[:\\w])", ", "), "impl ::nativebound::ConstructedBy");
  }

  /** The first lines of what people read. */
  private static List<String> sections(String bindings) {
    String read = bindings.substring(0, bindings.indexOf("// ---- plumbing: "));
    return lines(read, "// ---- ");
  }

  @Test
  void a_class_has_its_public_constructors_whose_parameters_rust_can_give() {
    String bindings =
        bindings(
            "static native void f() throws Odd;\n"
                + "public static class Odd extends RuntimeException {"
                + SERIAL
                + " public Odd(String a, Throwable b) {} public Odd(boolean a, byte b, short c, char d, int e,"
                + " long f, float g, double h) {} public Odd(Store a) {} protected Odd(int a) {} Odd(long a) {}"
                + " public Odd(Object a) {} public Odd(Exception a) {} public Odd(int[] a) {}"
                + " public Odd(@Unsigned short a) {} public Odd(Integer a) {} }",
            Map.of(
                "demo.Store",
                "package demo; import dev.nativebound.*;\n@NativeBound interface Store extends AutoCloseable {"
                    + " @NativeBound static Store open() { return StoreNative.open(); } void close(); }"));

    assertThat(constructors(bindings))
        .containsExactly(
            "impl ::nativebound::ConstructedBy<(__types::Store,)> for Odd {}",
            "impl ::nativebound::ConstructedBy<(String, ::nativebound::exceptions::Throwable)> for Odd {}",
            "impl ::nativebound::ConstructedBy<(bool, i8, i16, u16, i32, i64, f32, f64)> for Odd {}")
        .inOrder();
    assertThat(bindings)
        .contains(
            """
                Odd,
                "demo/Bound$Odd",
                unchecked,
                ["java/lang/RuntimeException", "java/lang/Exception", "java/lang/Throwable"],
            """);
  }

  @Test
  void an_exception_makes_way_for_every_other_type() {
    String bindings =
        bindings(
            "static native Broken f(Broken b) throws other.Broken, Left, other.Left, Named;\n"
                + "enum Broken { A }\n"
                + "static class Left extends Exception {"
                + SERIAL
                + "}\n@RustName(\"Chosen\") static class Named extends Exception {"
                + SERIAL
                + "}",
            Map.of(
                "other.Broken",
                "package other; public class Broken extends Exception {" + SERIAL + "}",
                "other.Left",
                "package other; public class Left extends Exception {" + SERIAL + "}"));

    assertThat(sections(bindings))
        .containsExactly(
            "// ---- demo.Bound: trait Bound for crate::Bound",
            "// ---- demo.Bound$Broken: enum Broken",
            "// ---- demo.Bound$Left: exception BoundLeft",
            "// ---- demo.Bound$Named: exception Chosen",
            "// ---- other.Broken: exception OtherBroken",
            "// ---- other.Left: exception Left")
        .inOrder();
  }

  @Test
  void what_methods_of_callbacks_declare_has_a_type_too() {
    String bindings =
        bindings(
            "static native void f();",
            Map.of(
                "demo.Taker",
                "package demo; import dev.nativebound.*;\n@NativeBound interface Taker {"
                    + " void f(On<Late> on, java.util.concurrent.Callable<String> callable);\n"
                    + " @NativeCallback interface On<E extends Exception> { void f() throws E; void g() throws"
                    + " Odd; default Object kept() throws Unknown { return this; }\n"
                    + " abstract class Odd extends Exception {"
                    + SERIAL
                    + " public Odd(int code) {} }\n @RustName(\"Chosen\") class Unknown extends Exception {"
                    + SERIAL
                    + "} } }",
                "demo.Late",
                "package demo; public class Late extends RuntimeException {"
                    + SERIAL
                    + " public Late(int code) {} }"));

    assertThat(sections(bindings))
        .containsExactly(
            "// ---- demo.Bound: trait Bound for crate::Bound",
            "// ---- demo.Taker: trait Taker for crate::Taker",
            "// ---- demo.Taker$On<demo.Late>: callback OnOfLate",
            "// ---- java.util.concurrent.Callable<java.lang.String>: callback CallableOfString",
            "// ---- demo.Late: exception Late",
            "// ---- demo.Taker$On$Odd: exception Odd",
            "// ---- java.lang.Exception: exception Exception")
        .inOrder();
    assertThat(lines(bindings, "impl ::nativebound::ConstructedBy<(i32"))
        .containsExactly("impl ::nativebound::ConstructedBy<(i32,)> for Late {}");
  }

  @Test
  void a_class_that_takes_no_text_alone_can_be_declared() {
    String bindings =
        bindings(
            "static native void f() throws Odd;\nstatic class Odd extends Exception {"
                + SERIAL
                + " public Odd(int code) {} }",
            Map.of());

    assertThat(bindings).contains("[\"demo/Bound$Odd\" Fields],");
  }

  @Test
  void a_rust_name_that_is_none_is_an_error() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Bound",
                "package demo; import dev.nativebound.*;\n@NativeBound final class Bound {\n"
                    + " static { BoundNative.load(); }\n static native void f() throws Odd;\n"
                    + "@RustName(\"1x\") static class Odd extends Exception {"
                    + SERIAL
                    + "} }"));

    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).toString()).contains("1x");
  }
}
