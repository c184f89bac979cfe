package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.FACTORY_RESULT;
import static dev.nativebound.processor.validate.Message.FACTORY_WITHOUT_CLOSE;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NOT_IMPLEMENTABLE;
import static dev.nativebound.processor.validate.Message.NO_NATIVES;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Messages about interfaces and abstract classes, which a generated class implements. */
class GeneratedMessagesTest {
  @TempDir Path project;

  private MarkedSources bound(String source) {
    return MarkedSources.of(project, source);
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
            "[NB0118] 'open' is to make a value in Rust, and 'Bound' has no close() that drops it; let it"
                + " extend AutoCloseable with a close() that throws no checked exception");
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

  @Refuses(FACTORY_RESULT)
  void nb0120_a_factory_that_returns_something_else() {
    bound(
            "@NativeBound interface Bound extends AutoCloseable {"
                + " »@NativeBound static Object open() { return BoundNative.open(); }"
                + " @Override void close(); }")
        .assertErrors(
            "[NB0120] 'open' makes a value of 'Bound' in Rust, and its result has type Object; declare it as"
                + " Bound");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_of_owned_types_elsewhere() {
    bound(
            """
            @NativeBound interface Bound { »@Exclusive int f(); }
            class Other { »@NativeBound static void g() {} »@Exclusive void h() {} }
            """)
        .assertErrors(
            "[NB0117] @Exclusive has no effect here, since 'f' is called on no value that Rust has; remove it",
            "[NB0117] @NativeBound has no effect here, since 'g' is no static method of an interface or abstract"
                + " class marked @NativeBound; remove it",
            "[NB0117] @Exclusive has no effect here, since 'h' is called on no value that Rust has; remove it");
  }
}
