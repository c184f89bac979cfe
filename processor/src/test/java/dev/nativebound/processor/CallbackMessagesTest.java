package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.CALLBACK_OUT_OF_REACH;
import static dev.nativebound.processor.validate.Message.INVALID_RUST_NAME;
import static dev.nativebound.processor.validate.Message.METHODS_CLASH;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NOT_A_CALLBACK;
import static dev.nativebound.processor.validate.Message.NO_HASH;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Messages about callbacks. */
class CallbackMessagesTest {
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.nio.ByteBuffer; import java.util.*;"
          + " import java.util.function.*;\n";
  private static final String PLAIN = "a plain class has no fields that Rust could be given";
  private static final String WHOLE =
      "a record, or @AsObject on the native's parameter or result, which passes the whole as an"
          + " object";

  @TempDir Path project;

  private MarkedSources source(String declarations) {
    return MarkedSources.in(project, Map.of("demo.Bound", HEAD + declarations));
  }

  @Refuses(NOT_A_CALLBACK)
  void nb0129_what_cannot_be_a_callback_used_or_not() {
    source(
            """
            @NativeBound interface Bound { void f(A a, B b, C c, D d, E e, D again);
              »@NativeCallback @NativeBound interface E { void f(); }
            }
            »@NativeCallback abstract class A { abstract void f(); }
            »@NativeCallback sealed interface B { void f(); }
            final class Only implements B { @Override public void f() {} }
            »@NativeCallback interface C { static void f() {} }
            »@NativeCallback interface D { <T> void f(T t); void g(); default <T> void fine(T t) {} }
            »@NativeCallback record Unused(int x) {}
            """)
        .assertErrors(
            "[NB0129] interface 'E' cannot be a callback: Rust implements what is marked @NativeBound; remove"
                + " one of the two",
            "[NB0129] class 'A' cannot be a callback: it is no interface; declare one",
            "[NB0129] interface 'B' cannot be a callback: it is sealed; remove 'sealed'",
            "[NB0129] interface 'C' cannot be a callback: it has no method that Rust could call; declare one",
            "[NB0129] interface 'D' cannot be a callback: its method 'f' has type parameters; remove these, or"
                + " make it a default method",
            "[NB0129] record 'Unused' cannot be a callback: it is no interface; declare one");
  }

  @Refuses(CALLBACK_OUT_OF_REACH)
  void nb0130_callbacks_that_generated_code_cannot_name() {
    source(
            """
            class Bound {
              @NativeCallback private interface Hidden { void f(); }
              @NativeBound interface In { void f(Hidden »hidden, List<Hidden> again); }
            }
            """)
        .assertErrors(
            "[NB0130] callback Hidden is out of reach of the generated class Bound_InNative, which calls its"
                + " methods; make it visible in package 'demo'");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_types_of_a_callback_that_do_not_cross() {
    source(
            """
            @NativeBound interface Bound { void f(On on, On again); int g(Consumer<Object> »consumer);
              @NativeBound interface Counter extends AutoCloseable {
                @NativeBound static Counter open() { return Bound_CounterNative.open(); }
                @Override void close();
              }
            }
            @NativeCallback interface On {
              void f(Object »x, ByteBuffer »y);
              Bound.Counter »g();
              List<Runnable> »h();
              void i(Runnable »run, Map<String, List<Runnable>> »more);
              default Object fine(Runnable run) { return run; }
              default Both alsoFine() { return null; }
            }
            record Both(Runnable run) {}
            """)
        .assertErrors(
            "[NB0103] parameter 'consumer' of 'g' has type Consumer<Object>, and in parameter 'arg0' of"
                + " 'Consumer.accept' → Object: "
                + PLAIN
                + "; use "
                + WHOLE,
            "[NB0103] parameter 'x' of 'On.f' has type Object, and " + PLAIN + "; use " + WHOLE,
            "[NB0103] parameter 'y' of 'On.f' has type ByteBuffer, and a buffer crosses only by itself, as a"
                + " parameter or result; use byte[]",
            "[NB0103] the result of 'On.g' has type Counter, and an object that Rust owns crosses only by"
                + " itself, in a List or in an array; use a parameter or result of its own, or @AsObject on the native's parameter or result, which passes the whole as an object",
            "[NB0103] the result of 'On.h' has type List<Runnable>, and in list element → Runnable: of a"
                + " callback's result, a callback is the whole or no part; use one callback, or a value"
                + " without them",
            "[NB0103] parameter 'run' of 'On.i' has type Runnable, and a callback crosses from Java to Rust"
                + " alone; use @AsObject on the native's parameter or result, which passes the whole as an object",
            "[NB0103] parameter 'more' of 'On.i' has type Map<String, List<Runnable>>, and in map value →"
                + " list element → Runnable: a callback crosses from Java to Rust alone; use @AsObject on the native's parameter or result, which passes the whole as an object");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_callbacks_do_not_come_from_rust_and_have_to_say_of_what() {
    source(
            """
            @SuppressWarnings("rawtypes")
            @NativeBound interface Bound {
              Runnable »f();
              Optional<Outer> »g();
              void h(Consumer »raw, Consumer<?> »any);
              <T> void i(Supplier<T> »supplier);
            }
            record Outer(List<Inner> inners) {}
            record Inner(Runnable run) {}
            """)
        .assertErrors(
            "[NB0103] the result of 'f' has type Runnable, and a callback crosses from Java to Rust alone;"
                + " use @AsObject, which passes the object itself",
            "[NB0103] the result of 'g' has type Optional<Outer>, and in optional value → field 'inners' of"
                + " Outer → list element → field 'run' of Inner → Runnable: a callback crosses from Java to"
                + " Rust alone; use @AsObject on the native's parameter or result, which passes the whole as an object",
            "[NB0103] parameter 'raw' of 'h' has type Consumer, and a raw type does not say what is in it; use"
                + " type arguments, for example Consumer<String>, or @AsObject, which passes the object"
                + " itself",
            "[NB0103] parameter 'any' of 'h' has type Consumer<?>, and it stands for no one type; use the"
                + " type itself, or '? extends' of it",
            "[NB0103] parameter 'supplier' of 'i' has type Supplier<T>, and in the result of 'Supplier.get' →"
                + " T: a type variable stands for no one Rust type; use a concrete type");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_direct_natives_take_no_callbacks() {
    source(
            """
            @NativeBound class Bound { native void f(On »on, Runnable »run, @AsObject On fine); }
            @NativeCallback interface On { void f(); }
            """)
        .assertErrors(
            "[NB0103] parameter 'on' of 'f' has type On, and callbacks cross only in natives that are"
                + " generated; use @AsObject, which passes the object itself; an interface marked @NativeBound"
                + " takes it as it is",
            "[NB0103] parameter 'run' of 'f' has type Runnable, and callbacks cross only in natives that are"
                + " generated; use @AsObject, which passes the object itself; an interface marked @NativeBound"
                + " takes it as it is");
  }

  @Refuses(NO_HASH)
  void nb0123_callbacks_are_no_keys() {
    source(
            """
            @NativeBound interface Bound {
              void f(Set<Runnable> »set, Map<Runnable, String> »map, @Ordered Set<Runnable> fine);
            }
            """)
        .assertErrors(
            "[NB0123] parameter 'set' of 'f' has type Set<Runnable>, and in set element → Runnable: callbacks"
                + " have no hash in Rust; mark the set @Ordered, which is a Vec in Rust",
            "[NB0123] parameter 'map' of 'f' has type Map<Runnable, String>, and in map key → Runnable:"
                + " callbacks have no hash in Rust; mark the map @Ordered, which is a Vec in Rust");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_about_natives_on_methods_of_callbacks() {
    source(
            """
            @NativeBound interface Bound {
              void f(On on);
              @RustName("Fine") @NativeCallback interface On {
                @RustName("fine") void f(»@Mut int[] x);
                »@AsObject String g();
              }
            }
            """)
        .assertErrors(
            "[NB0117] @Mut has no effect here, since Java implements 'f', a method of a callback; remove it",
            "[NB0117] @AsObject has no effect here, since Java implements 'g', a method of a callback; remove it");
  }

  @Refuses({INVALID_RUST_NAME, METHODS_CLASH})
  void names_of_callbacks() {
    source(
            """
            @NativeBound interface Bound { void f(On on, Of<String> of, Throwing throwing); }
            @RustName(»"a b") @NativeCallback interface On {
              @RustName(»"1") void f();
              void someName();
              @RustName(»"some_name") void other();
            }
            @NativeCallback interface Of<T> { void f(T t); }
            @NativeCallback interface Throwing { void f() throws Named; }
            @RustName(»"c d") class Named extends Exception { static final long serialVersionUID = 1; }
            """)
        .assertErrors(
            "[NB0109] \"a b\" is not a Rust identifier; write one, for example \"On\"",
            "[NB0109] \"1\" is not a Rust identifier; write one, for example \"f\"",
            "[NB0110] 'void other()' is 'some_name' in Rust, and so is 'void someName()'; give one of them another"
                + " name with @RustName",
            "[NB0109] \"c d\" is not a Rust identifier; write one, for example \"Named\"");
  }
}
