package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that implement a user's type: they compile without a word, whatever the type has. */
class GeneratedClassesTest {
  @TempDir Path project;

  private CompiledSources compiles(Map<String, String> sources) {
    CompiledSources compiled = CompiledSources.in(project, sources, "-Anativebound.library=x");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).isEmpty();
    return compiled;
  }

  private CompiledSources compiles(String source) {
    return compiles(Map.of("demo.Bound", "package demo; import dev.nativebound.*;\n" + source));
  }

  @Test
  void what_the_user_has_silenced_is_not_said_of_generated_code() {
    compiles(
        """
        @NativeBound public interface Bound {
          @SuppressWarnings("rawtypes") void raw(Class x);
          @SuppressWarnings("deprecation") Old old(Old x);
          @SuppressWarnings("removal") void older(Older x) throws Failure;
          @Deprecated void goes();
          @Deprecated(forRemoval = true) void gone();
          <T> void in(@AsObject T x);
          <T> @AsObject T out();
          @Deprecated class Old {}
          @Deprecated(forRemoval = true) class Older {}
          @Deprecated class Failure extends Exception {
            private static final long serialVersionUID = 1;
          }
        }
        """);
  }

  @Test
  void a_parameter_named_as_a_table_is() {
    compiles(
        "@NativeBound public interface Bound { Kind f(Kind KIND, Kind[] message); enum Kind { A } }");
  }

  @Test
  void a_method_named_as_the_one_that_takes_charge_of_buffers() {
    compiles(
        """
        @NativeBound public interface Bound {
          java.nio.ByteBuffer own(java.nio.ByteBuffer buffer, long owner);
        }
        """);
  }

  @Test
  void a_deprecated_type() {
    compiles("@Deprecated(forRemoval = true) @NativeBound public interface Bound { int f(); }");
  }

  @Test
  void objects_of_another_package_are_lent() {
    compiles(
        Map.of(
            "demo.Bound",
            """
            package demo;
            @dev.nativebound.NativeBound public interface Bound {
              int use(other.Counter x, other.Clock y);
            }
            """,
            "other.Counter",
            """
            package other;
            @dev.nativebound.NativeBound public interface Counter extends AutoCloseable {
              int f();
              @Override void close();
            }
            """,
            "other.Clock",
            """
            package other;
            @dev.nativebound.NativeBound public abstract class Clock implements AutoCloseable {
              protected Clock() {}
              protected abstract int f();
              @Override public abstract void close();
            }
            """));
  }

  /** JLS 9.2: every class has them, so an interface that lists them leaves nothing open. */
  @Test
  void what_an_interface_redeclares_of_object_does_not_cross() {
    CompiledSources compiled =
        compiles(
            """
            interface Listed { @Override String toString(); }
            @NativeBound interface Bound extends Listed {
              @Override boolean equals(Object x);
              @Override int hashCode();
              boolean equals(String x, String y);
              void wait(String x);
              int hashCode(int x);
            }
            """);
    String generated = compiled.java("demo/BoundNative.java");
    assertThat(generated).contains("boolean equals(String x, String y)");
    assertThat(generated).contains("int hashCode(int x)");
    assertThat(generated).contains("void wait(String x)");
    assertThat(generated).doesNotContain("toString");
    assertThat(generated).doesNotContain("hashCode()");
    assertThat(generated).doesNotContain("Object x");
  }

  @Test
  void what_a_class_makes_abstract_of_object_crosses() {
    String generated =
        compiles(
                """
                @NativeBound abstract class Bound {
                  @Override public abstract String toString();
                  @Override public abstract int hashCode();
                  @Override public abstract boolean equals(Object x);
                }
                """)
            .java("demo/BoundNative.java");
    assertThat(generated).contains("public String toString()");
    assertThat(generated).contains("public int hashCode()");
    assertThat(generated).contains("public boolean equals(Object x)");
  }

  @Test
  void an_interface_may_make_clone_public() {
    assertThat(
            compiles("@NativeBound interface Bound { Object clone(); }")
                .java("demo/BoundNative.java"))
        .contains("public Object clone()");
  }

  @Test
  void two_interfaces_declare_one_method() {
    String generated =
        compiles(
                """
                interface One<T> { T f(T x); }
                interface Two { Object f(String x); int h() throws Exception; }
                interface Five { int h() throws java.io.IOException; }
                interface Six { int h() throws Exception; }
                interface Three { default int g() { return 1; } }
                interface Four { int g(); }
                @NativeBound interface Bound extends Two, One<String>, Three, Four, Five, Six {
                  @Override default int g() { return 2; }
                }
                """)
            .java("demo/BoundNative.java");
    assertThat(generated.split("f\\(String x\\)", -1)).hasLength(2);
    assertThat(generated).contains("public String f(String x)");
    assertThat(generated).contains("public int h() throws IOException");
    assertThat(generated).doesNotContain("int g()");
  }

  @Test
  void one_interface_returns_more_special_what_another_may_throw_less_of() {
    String generated =
        compiles(
                """
                interface One { String f() throws Exception; }
                interface Two { Object f() throws java.io.IOException, InterruptedException; }
                interface Three { CharSequence f() throws java.io.FileNotFoundException; }
                interface Four { String g() throws Exception, IllegalStateException; }
                interface Five { Object g(); }
                @NativeBound interface Bound extends One, Two, Three, Four, Five {}
                """)
            .java("demo/BoundNative.java");
    assertThat(generated).contains("public String f() throws FileNotFoundException {");
    assertThat(generated).contains("public String g() throws IllegalStateException {");
  }

  @Test
  void types_of_the_names_that_generated_code_uses() {
    compiles(
        """
        @NativeBound public interface Bound extends AutoCloseable {
          class String {} class Object {} class Override {} class System {} class Reference {}
          class Contract {} class OwnedObjects {} class BusyWait {} class WireWriter {}
          class SuppressWarnings {} class Class {} class BusyException {} class NativeLibrary {}
          @NativeBound static Bound open(java.lang.String x) { return BoundNative.open(x); }
          @Exclusive int f(java.util.List<java.lang.String> x);
          @java.lang.Override void close();
        }
        """);
  }
}
