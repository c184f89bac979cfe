package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.FACTORY_RESULT;
import static dev.nativebound.processor.validate.Message.FACTORY_WITHOUT_CLOSE;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NOT_IMPLEMENTABLE;
import static dev.nativebound.processor.validate.Message.NO_NATIVES;
import static dev.nativebound.processor.validate.Message.OBJECT_OF_ANOTHER_LIBRARY;
import static dev.nativebound.processor.validate.Message.OBJECT_OF_ANOTHER_PACKAGE;
import static dev.nativebound.processor.validate.Message.UNMARKED_FACTORY;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Messages about interfaces and abstract classes, which a generated class implements. */
class GeneratedMessagesTest {
  @TempDir Path project;

  private MarkedSources bound(String source) {
    return MarkedSources.of(project, source);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_type_that_looks_owned_and_is_not_bound() {
    bound(
            """
            @NativeBound interface Bound {
              Decoder »decoder();
              int f(Decoder »one, java.util.List<Half> »more);
              void passed(@AsObject Decoder one, Whole two, java.io.Closeable three);
            }
            interface Decoder extends AutoCloseable { int f(); @Override void close(); }
            abstract class Half implements AutoCloseable { abstract int f(); }
            class Whole implements AutoCloseable { @Override public void close() {} }
            """)
        .assertErrors(
            unbound("the result of 'decoder' has type Decoder"),
            unbound("parameter 'one' of 'f' has type Decoder"),
            "[NB0103] parameter 'more' of 'f' has type List<Half>, and in list element → Half: it can be closed"
                + " and is not marked @NativeBound, so that there is no value of it in Rust; use @NativeBound on"
                + " it");
  }

  private static String unbound(String what) {
    return "[NB0103] "
        + what
        + ", and it can be closed and is not marked @NativeBound, so that there is no value of it in Rust; use"
        + " @NativeBound on it, or @AsObject, which passes the object itself";
  }

  @Refuses(NO_NATIVES)
  void nb0102_an_interface_without_methods() {
    bound("»@NativeBound interface Bound { default int one() { return 1; } }")
        .assertErrors(
            "[NB0102] interface 'Bound' has no abstract method, so there is nothing to bind; declare one, or"
                + " remove @NativeBound");
  }

  @Refuses(FACTORY_WITHOUT_CLOSE)
  void nb0118_a_factory_of_a_type_that_cannot_be_closed() {
    bound(
            "@NativeBound interface Bound {"
                + " »@NativeBound static Bound open(int x) { return BoundNative.open(x); } int f(); }")
        .assertErrors(
            "[NB0118] 'open' is static, so that it is to make a value in Rust, and 'Bound' has no close() that"
                + " drops it; let it extend AutoCloseable with a close() that throws no checked exception");
  }

  @Refuses(FACTORY_WITHOUT_CLOSE)
  void nb0118_a_function_that_is_static() {
    bound(
            "@NativeBound interface Bound {"
                + " »@NativeBound static java.time.Duration parse(String x) { return BoundNative.parse(x); } int f(); }")
        .assertErrors(
            "[NB0118] 'parse' is static, so that it is to make a value in Rust, and 'Bound' has no close() that"
                + " drops it; remove 'static' and the body, since functions are instance methods, called through"
                + " BoundNative.INSTANCE");
  }

  /** Obeying one about the annotation would be wrong. */
  @Refuses(FACTORY_WITHOUT_CLOSE)
  void nb0118_alone_of_a_type_that_has_exclusive_methods() {
    bound(
            """
            @RustCrate(name = "text", version = "1")
            @NativeBound(rust = "text::Text") interface Bound {
              »@NativeBound static Bound open(int x) { return BoundNative.open(x); }
              @Exclusive int f();
              @Consumes int end();
            }
            """)
        .assertErrors(
            "[NB0118] 'open' is static, so that it is to make a value in Rust, and 'Bound' has no close() that"
                + " drops it; let it extend AutoCloseable with a close() that throws no checked exception");
  }

  @Refuses(NOT_IMPLEMENTABLE)
  void nb0119_types_that_no_class_can_implement() {
    bound(
            """
            class Bound {
            »@NativeBound sealed interface A { int f(); } record R(int f) implements A {}
            »@NativeBound interface B<T> { int f(); }
            »@NativeBound private interface C { int f(); }
            »@NativeBound abstract class D { abstract int f(); }
            »@NativeBound abstract static class E { E(int x) {} abstract int f(); }
            }
            """)
        .assertErrors(
            "[NB0119] interface 'A' is implemented by a generated class, and it is sealed; remove 'sealed'",
            "[NB0119] interface 'B' is implemented by a generated class, and it has type parameters; bind a"
                + " subtype of it that has none",
            "[NB0119] interface 'C' is implemented by a generated class, and it is private; make it visible in"
                + " its package",
            "[NB0119] class 'D' is implemented by a generated class, and it is an inner class; make it static",
            "[NB0119] class 'E' is implemented by a generated class, and it has no constructor without"
                + " parameters and exceptions that its package can call; declare one");
  }

  @Refuses(NOT_IMPLEMENTABLE)
  void nb0119_a_close_with_a_body() {
    bound(
            "»@NativeBound abstract class Bound implements AutoCloseable {"
                + " @NativeBound static Bound open() { return BoundNative.open(); }"
                + " @Override public void close() {} abstract int f(); }")
        .assertErrors(
            "[NB0119] class 'Bound' is implemented by a generated class, and its close() has a body, and closing"
                + " drops the value in Rust; declare it abstract");
  }

  @Refuses(NOT_IMPLEMENTABLE)
  void nb0119_a_method_that_another_package_keeps_to_itself() {
    MarkedSources.in(
            project,
            Map.of(
                "other.Base",
                """
                package other;
                public abstract class Base { abstract int f(); protected abstract int g(); }
                """,
                "other.Done",
                "package other; public abstract class Done extends Base { @Override int f() { return 1; } }",
                "demo.Bound",
                """
                package demo; import dev.nativebound.*;
                »@NativeBound abstract class Bound extends other.Base { abstract int h(); }
                """,
                "demo.Right",
                """
                package demo; import dev.nativebound.*;
                @NativeBound abstract class Right extends other.Done { abstract int h(); }
                """))
        .assertErrors(
            "[NB0119] class 'Bound' is implemented by a generated class, and it inherits 'f' of Base, which"
                + " package 'other' keeps to itself; make that protected or public");
  }

  @Refuses(NOT_IMPLEMENTABLE)
  void nb0119_a_method_in_the_place_of_one_that_is_generated() {
    bound(
            """
            class Bound {
            »@NativeBound interface A { java.nio.ByteBuffer own$(java.nio.ByteBuffer b, long l); }
            »@NativeBound interface B extends AutoCloseable { int objects$(Object key); void close(); }
            »@NativeBound abstract static class C implements AutoCloseable {
              abstract int f();
              public abstract void close();
              static long handleOf$(Object a, @Mark Object b, String name) { return 0; }
            }
            interface Base<T> { default void handlesOf$(T a, Object[] b, String name) {} }
            »@NativeBound interface D extends Base<Object>, AutoCloseable { int f(); void close(); }
            »@NativeBound interface E {
              java.util.List<R> f(java.util.List<R> all);
              int writeR(dev.nativebound.runtime.wire.WireWriter out, R value, String name);
            }
            record R(int x) {}
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Mark {}

            @NativeBound interface Stateless { int own$(java.nio.ByteBuffer b, long l); int objects$(Object key); }
            @NativeBound interface Others extends AutoCloseable {
              java.nio.ByteBuffer own$(java.nio.ByteBuffer b, int l);
              int objects$(String key);
              static int handleOf$(Object a, Object b, String name) { return 0; }
              private int handlesOf$(Object a, Object[] b, String name) { return 0; }
              default int readR(java.util.List<R> in) { return handlesOf$(in, null, ""); }
              void close();
            }
            }
            """)
        .assertErrors(
            taken("interface 'A'", "own$", "A"),
            taken("interface 'B'", "objects$", "B"),
            taken("class 'C'", "handleOf$", "C"),
            taken("interface 'D'", "handlesOf$", "D"),
            taken("interface 'E'", "writeR", "E"));
  }

  private static String taken(String what, String method, String type) {
    return "[NB0119] %s is implemented by a generated class, and that has a method '%s' of its own; rename the one of '%s'"
        .formatted(what, method, type);
  }

  @Refuses(FACTORY_RESULT)
  void nb0120_a_factory_that_returns_something_else() {
    bound(
            "@NativeBound interface Bound extends AutoCloseable {"
                + " »@NativeBound static Object open() { return BoundNative.open(); }"
                + " @Override void close(); }")
        .assertErrors(
            "[NB0120] 'open' is static, so that it makes a value of 'Bound' in Rust, and its result has type"
                + " Object; declare it as Bound, or, if it makes none, without 'static' in an interface that"
                + " has no close(), whose generated class has the one object, INSTANCE");
  }

  @Refuses(UNMARKED_FACTORY)
  void nb0121_a_factory_that_is_not_marked() {
    bound(
            """
            @NativeBound interface Bound extends AutoCloseable {
              @NativeBound static Bound open(int x) { return BoundNative.open(x); }
              static Bound open() { return open(1); }
              static Bound »load(String path) { return open(path.length()); }
              @SuppressWarnings({"unused", "nativebound"}) static Bound shared() { return open(2); }
              private static Bound make() { return open(3); }
              static Object other() { return make(); }
              int f();
              @Override void close();
              @NativeBound interface Free { static Free get() { return Bound_FreeNative.INSTANCE; } int f(); }
            }
            """)
        .assertWarnings(
            "[NB0121] 'load' returns a 'Bound' and is not marked @NativeBound, so that BoundNative has no method for"
                + " it; mark it, or write @SuppressWarnings(\"nativebound\") on it if Java finds or makes what it"
                + " returns");
  }

  private static final String STATEMENT =
      "package other; import dev.nativebound.*; @NativeBound public interface Statement extends AutoCloseable {"
          + " int f(); @Override void close(); }";

  @Refuses(OBJECT_OF_ANOTHER_PACKAGE)
  void nb0302_results_of_another_package() {
    MarkedSources.in(
            project,
            Map.of(
                "other.Statement",
                STATEMENT,
                "demo.Bound",
                """
                package demo; import dev.nativebound.*; import other.Statement; import java.util.List;
                @NativeBound interface Bound {
                  int lent(Statement one, List<Statement> more);
                  Statement »one();
                  List<Statement> »more();
                }
                @NativeBound class Direct {
                  static { DirectNative.load(); }
                  static native Statement made();
                }
                """))
        .assertErrors(
            "[NB0302] the result of 'one' has type Statement, whose generated class only those of its own package"
                + " may make objects of; move one of the two to the other's package",
            "[NB0302] the result of 'more' has type List<Statement>, whose generated class only those of its own"
                + " package may make objects of; move one of the two to the other's package");
  }

  @Refuses(OBJECT_OF_ANOTHER_LIBRARY)
  void nb0301_objects_of_another_library() throws IOException {
    Path library = Files.createDirectories(project.resolve("library"));
    CompiledSources.in(library, Map.of("other.Statement", STATEMENT));
    copyClasses(library.resolve("target/classes"), project.resolve("target/classes"));
    bound(
            """
            @NativeBound interface Bound { int f(other.Statement »one, other.Statement[] »more); }
            @NativeBound class Direct {
              static { DirectNative.load(); }
              static native int f(other.Statement »two);
            }
            """)
        .assertErrors(
            elsewhere("parameter 'one' of 'f' has type Statement"),
            elsewhere("parameter 'more' of 'f' has type Statement[]"),
            elsewhere("parameter 'two' of 'f' has type Statement"));
  }

  private static String elsewhere(String what) {
    return "[NB0301] "
        + what
        + ", which belongs to another library, and Rust has its values there; compile the two together, or use"
        + " @AsObject, which passes the object itself";
  }

  private static void copyClasses(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_of_owned_types_elsewhere() {
    bound(
            """
            @NativeBound interface Bound { »@Exclusive int f(); }
            class Other { »@NativeBound static void g() {} »@Exclusive void h() {} }
            """)
        .assertErrors(
            "[NB0117] @Exclusive has no effect here, since 'f' is called on no value that Rust has;"
                + " remove it, or let 'Bound' extend AutoCloseable, so that each object has one",
            "[NB0117] @NativeBound has no effect here, since 'g' is no static method of an interface or abstract"
                + " class marked @NativeBound; remove it",
            "[NB0117] @Exclusive has no effect here, since 'h' is called on no value that Rust has; remove it");
  }
}
