package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated Java means what it says, whatever the user's types, members, parameters and packages
 * are called: it compiles without a word, by javac and by Eclipse's compiler.
 */
class ResolvedNamesTest {
  private static final String HEAD = "import dev.nativebound.*;\n";

  @TempDir Path project;

  private final Map<String, String> sources = new TreeMap<>();

  /** Adds a class by its qualified name; its package is said here. */
  private ResolvedNamesTest with(String name, String source) {
    int dot = name.lastIndexOf('.');
    String home = dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n";
    sources.put(name, home + HEAD + source);
    return this;
  }

  private CompiledSources compiles() {
    CompiledSources compiled =
        CompiledSources.in(project.resolve("javac"), sources, "-Anativebound.library=x");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).isEmpty();
    CompiledSources ofEclipse = CompiledSources.byEclipse(project.resolve("ecj"), sources);
    assertWithMessage("Eclipse").that(ofEclipse.errors()).isEmpty();
    return compiled;
  }

  @Test
  void a_nested_type_beside_one_of_the_jdk() {
    String generated =
        with(
                "demo.Atlas",
                """
                @NativeBound public interface Atlas {
                  record Map(int scale) {}
                  Map nearest(java.util.Map<String, Map> maps);
                }
                """)
            .compiles()
            .java("demo/AtlasNative.java");
    assertThat(generated)
        .contains("public Atlas.Map nearest(java.util.Map<String, Atlas.Map> maps) {");
  }

  @Test
  void a_class_in_the_one_that_it_extends_is_called_as_the_generated_one() {
    with(
            "demo.Engine",
            """
            @NativeBound abstract class Engine implements AutoCloseable {
              static class EngineNative {}
              @NativeBound static Engine open() { return demo.EngineNative.open(); }
              abstract int power();
              abstract int same(Engine other);
              @Override public abstract void close();
            }
            """)
        .compiles();
  }

  @Test
  void a_nested_type_called_as_what_encloses_another() {
    with(
            "demo.Holder",
            """
            @NativeBound public interface Holder {
              record Outer(int a) {}
              other.Outer.Inner swap(other.Outer.Inner i, Outer o);
            }
            """)
        .with(
            "other.Outer",
            "public final class Outer { private Outer() {} public record Inner(int x) {} }")
        .compiles();
  }

  @Test
  void a_nested_type_called_as_one_of_the_package() {
    with(
            "demo.Shop",
            """
            @NativeBound public interface Shop {
              enum Item { PEN, BOOK }
              demo.Item stock(java.util.List<demo.Item> i);
              Item kind(Item of);
            }
            """)
        .with("demo.Item", "public record Item(int outer) {}")
        .compiles();
  }

  @Test
  void types_that_are_inherited_from_everywhere() {
    with(
            "demo.Bound",
            """
            @NativeBound public abstract class Bound extends other.Above implements Beside {
              public static final class Wait {}
              public abstract java.util.Map<java.lang.String, Optional> f(
                  java.util.Map<Integer, Optional> map, Set set);
              public abstract java.util.List<Reference> g(java.util.Optional<Reference> reference);
              public abstract Mine same(Mine mine, other.Mine[] others);
              public record Mine(int mine) {}
              public static class Map<K, V> {}
            }
            """)
        .with(
            "demo.Beside",
            """
            interface Beside {
              record Set(byte x) {} enum Optional { NO } record WireReader(int x) {}
              record NativeLibrary(int x) {} interface Contract {} class String {}
            }
            """)
        .with(
            "other.Above",
            """
            public abstract class Above {
              public record Reference(int x) {} private static class Override {}
              protected static class WireBuffers {} static class Object {}
              protected final int Collections = new Override().hashCode();
            }
            """)
        .with("other.Mine", "public record Mine(int other) {}")
        .compiles();
  }

  @Test
  void parameters_called_as_what_generated_code_says() {
    String generated =
        with(
                "demo.Bound",
                """
                @NativeBound public interface Bound extends AutoCloseable {
                  @NativeBound static Bound open(String java) { return BoundNative.open(java); }
                  record Reference(int x) {}
                  record WireWriter(String text) {}
                  void f(Reference dev, WireWriter java, Reference java_, Bound BoundNative);
                  int g(java.util.List<String> Reference, java.util.Map<String, Bound.Reference> WireBuffers);
                  java.util.List<Bound> h(java.util.List<Bound> dev, Bound[] OwnedHandle);
                  void watch(Back java, java.util.function.Function<WireWriter, Reference> dev);
                  @NativeCallback interface Back {
                    WireWriter call(Reference WireReader, WireWriter in, int target, Back.Kind dev) throws java.io.IOException;
                    enum Kind { JAVA }
                  }
                  @Override void close();
                }
                """)
            .compiles()
            .java("demo/BoundNative.java");
    assertThat(generated)
        .contains(
            "public void f(Bound.Reference dev_, Bound.WireWriter java__, Bound.Reference java_,\n"
                + "      Bound BoundNative_) {");
    assertThat(generated).contains("BoundNative.handleOf$(KEY$, BoundNative_, \"BoundNative\")");
  }

  @Test
  void fields_that_come_before_packages_and_types() {
    with(
            "demo.Bound",
            """
            @NativeBound public interface Bound extends Constants, AutoCloseable {
              @NativeBound static Bound open() { return BoundNative.open(); }
              int WireWriter = 1; String OwnedHandle = ""; long java = 1; int demo = 2;
              java.util.Map<String, java.util.List<Kind>> f(java.util.Set<Kind> kinds, Bound other);
              enum Kind { A }
              @Override void close();
            }
            """)
        .with(
            "demo.Constants",
            "interface Constants { int CONTRACT = 3; Object handle = 4; int NativeLibrary = 5; }")
        .compiles();
  }

  @Test
  void types_of_the_package_called_as_those_of_java_lang() {
    with(
            "demo.Bound",
            """
            @NativeBound public interface Bound extends AutoCloseable {
              @NativeBound static Bound open(java.lang.String name) { return BoundNative.open(name); }
              String f(Object a, Override b, java.util.Map<java.lang.String, System> c, java.lang.Long d);
              @java.lang.Deprecated int old(Reference a, java.util.Optional<Long> b);
              @java.lang.Override void close();
            }
            """)
        .with("demo.String", "public record String(int x) {}")
        .with("demo.Object", "public enum Object { A }")
        .with("demo.Override", "public record Override(Object x) {}")
        .with("demo.System", "public enum System { A }")
        .with("demo.Long", "public enum Long { A }")
        .with("demo.Reference", "public record Reference(String x) {}")
        .with("demo.Deprecated", "class Deprecated {}")
        .with("demo.SuppressWarnings", "class SuppressWarnings {}")
        .with("demo.Enum", "class Enum {}")
        .with(
            "demo.Direct",
            "@NativeBound class Direct { static { DirectNative.load(); }"
                + " static native int f(System x, Object y); }")
        .with("demo.Contract", "public record Contract(int x) {}")
        .with("demo.NativeLibrary", "public record NativeLibrary(Contract x) {}")
        .compiles();
  }

  @Test
  void types_of_the_package_called_as_packages() {
    with(
            "demo.demo",
            """
            import java.util.*;
            @NativeBound public interface demo extends AutoCloseable {
              @NativeBound static demo open(String name) { return demoNative.open(name); }
              Map<String, java> f(List<dev> x, Set<Optional<Integer>> y, Entry z);
              void close();
            }
            """)
        .with("demo.dev", "public enum dev { A }")
        .with("demo.Entry", "public record Entry(int x) {}");
    sources.put("demo/java.java", "package demo;\npublic record java(int x) {}");
    compiles();
  }

  @Test
  void a_type_called_as_the_package_of_another() {
    with(
            "demo.Bound",
            """
            @NativeBound public interface Bound {
              other.demo f(java.util.List<demo.Item> x, Item y, java.util.Map<String, value.value> z);
              enum Item { A }
            }
            """)
        .with("demo.Item", "public record Item(int x) {}")
        .with("other.demo", "public record demo(int x) {}")
        .with("value.value", "public enum value { value }")
        .compiles();
  }

  @Test
  void fields_beside_an_enum_that_are_called_as_it() {
    with(
            "demo.Direct",
            """
            @NativeBound class Direct {
              static { DirectNative.load(); }
              static final int Kind = 1;
              enum Kind { A }
              static native Kind f(Kind x, Above.Color y, CONTRACT.value.Shade z);
            }
            """)
        .with("demo.Above", "interface Above { int Color = 1; enum Color { A } }")
        .with("demo.Shade", "class Shade {}")
        .with("CONTRACT.value.Shade", "public enum Shade { A }")
        .compiles();
  }

  @Test
  void parameters_called_as_fields_of_the_generated_class() {
    String generated =
        with(
                "demo.Bound",
                """
                @NativeBound public interface Bound extends AutoCloseable {
                  @NativeBound static Bound open(int OBJECTS$) { return BoundNative.open(OBJECTS$); }
                  java.util.List<Bound> f(int OBJECTS$, Bound KEY$, int OBJECTS$_, long handle, int CONTRACT);
                  @Override void close();
                }
                """)
            .compiles()
            .java("demo/BoundNative.java");
    assertThat(generated).contains("f(int OBJECTS$__, Bound KEY$_, int OBJECTS$_, long handle,");
  }

  @Test
  void the_unnamed_package() {
    with(
            "Bound",
            """
            @NativeBound public interface Bound extends AutoCloseable {
              @NativeBound static Bound open() { return BoundNative.open(); }
              record Map(int x) {}
              Map f(java.util.Map<Integer, Map> map, String name, Bound.Map[] all, Bound other);
              void close();
            }
            """)
        .with("String", "@RustName(\"Text\") public record String(int x) {}")
        .compiles();
  }

  @Test
  void an_enum_called_as_the_field_that_has_the_contract() {
    with(
            "demo.Direct",
            """
            @NativeBound class Direct {
              static { DirectNative.load(); }
              static native CONTRACT f(CONTRACT x, path y);
              enum path { A }
            }
            """)
        .with("demo.CONTRACT", "enum CONTRACT { A }")
        .compiles();
  }

  @Test
  void a_type_called_as_the_class_that_calls_a_callback() {
    with(
            "demo.Bound",
            """
            @NativeBound public interface Bound {
              BackCallback f(Back back, BackCallback x, java.util.function.Supplier<SupplierOfIntegerCallback> y);
              @NativeCallback interface Back { SupplierOfIntegerCallback readBackCallback(BackCallback x); }
            }
            """)
        .with("demo.BackCallback", "public record BackCallback(int x) {}")
        .with("demo.SupplierOfIntegerCallback", "public enum SupplierOfIntegerCallback { A }")
        .compiles();
  }

  @Test
  void generic_callbacks_of_types_of_one_simple_name() {
    String body =
        "@NativeBound public interface %s { record Item(int x) {}"
            + " void f(java.util.function.Consumer<Item> x); }";
    String bindings =
        with("demo.A", body.formatted("A"))
            .with("demo.B", body.formatted("B"))
            .compiles()
            .rust("x", "bindings.rs");
    assertThat(bindings).contains("pub trait ConsumerOfAItem");
    assertThat(bindings).contains("pub trait ConsumerOfBItem");
  }
}
