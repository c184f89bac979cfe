package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.EXCEPTION_WITHOUT_CONSTRUCTOR;
import static dev.nativebound.processor.validate.Message.EXCLUSIVE_WITH_FUTURE;
import static dev.nativebound.processor.validate.Message.FUTURE_OF_ITEM;
import static dev.nativebound.processor.validate.Message.FUTURE_THROWS;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NULLABLE_PRIMITIVE;
import static dev.nativebound.processor.validate.Message.ONLY_DURING_CALL;
import static dev.nativebound.processor.validate.Message.UNMARKED_FACTORY;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Messages about natives that return futures, and about what comes later where it cannot. */
class FutureMessagesTest {
  private static final String OBJECT = ", or @AsObject, which passes the object itself";

  @TempDir Path project;

  private MarkedSources bound(String source) {
    return MarkedSources.of(project, "import java.util.concurrent.*;\n" + source);
  }

  private MarkedSources members(String members) {
    return bound(
        "@SuppressWarnings(\"rawtypes\") @NativeBound interface Bound extends AutoCloseable {\n"
            + members
            + "\n@Override void close(); }");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_results_that_come_later_and_are_no_future_of_a_value() {
    String later =
        "of what is computed later, only a CompletableFuture crosses, as the result of a method that Rust"
            + " implements";
    members(
            """
            Future<byte[]> »a();
            CompletionStage<java.util.Date> »b();
            CompletableFuture »c();
            CompletableFuture<?> »d();
            CompletableFuture<? extends String> »e();
            CompletableFuture<CompletionStage<String>> »f();
            Future<Void> »g();
            CompletableFuture<Void> fine();
            """)
        .assertErrors(
            result("a", "Future<byte[]>", later, "CompletableFuture<byte[]>"),
            result("b", "CompletionStage<Date>", later, "CompletableFuture<Instant>"),
            result(
                "c",
                "CompletableFuture",
                "a raw type does not say what is in it",
                "type arguments, for example CompletableFuture<String>"),
            result(
                "d",
                "CompletableFuture<?>",
                "it stands for no one type",
                "type arguments, for example CompletableFuture<String>"),
            result(
                "e",
                "CompletableFuture<? extends String>",
                "it stands for no one type",
                "CompletableFuture<String>"),
            result(
                "f",
                "CompletableFuture<CompletionStage<String>>",
                "a future does not complete with another",
                "CompletableFuture<String>"),
            result("g", "Future<Void>", later, "CompletableFuture<Void>"));
  }

  private static String result(String method, String type, String why, String way) {
    return "[NB0103] the result of '%s' has type %s, and %s; use %s"
        .formatted(method, type, why, way + OBJECT);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_future_as_a_parameter() {
    members("void f(CompletableFuture<String> »x);")
        .assertErrors(
            "[NB0103] parameter 'x' of 'f' has type CompletableFuture<String>, and of what is computed later,"
                + " only a CompletableFuture crosses, as the result of a method that Rust implements; use"
                + " String, the complete value"
                + OBJECT);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_a_future_of_a_direct_native() {
    MarkedSources.ofMembers(
            project, "static native java.util.concurrent.CompletableFuture<String> »f();")
        .assertErrors(
            "[NB0103] the result of 'f' has type CompletableFuture<String>, and what is computed later or piece"
                + " by piece does not cross to Rust; use String, the complete value"
                + OBJECT
                + "; an interface marked @NativeBound takes it as it is");
  }

  @Refuses(FUTURE_THROWS)
  void nb0142_a_throws_clause() {
    members(
            """
            CompletableFuture<String> »f() throws java.io.IOException;
            CompletableFuture<String> »g() throws IllegalStateException, java.io.IOException;
            @FailsWith(java.io.IOException.class) CompletableFuture<String> fine();
            """)
        .assertErrors(
            "[NB0142] 'f' returns a future, which what Rust fails with comes through, so that nothing throws"
                + " IOException; write @FailsWith(IOException.class) instead of 'throws'",
            "[NB0142] 'g' returns a future, which what Rust fails with comes through, so that nothing throws"
                + " IllegalStateException, IOException; write @FailsWith({IllegalStateException.class,"
                + " IOException.class}) instead of 'throws'");
  }

  @Refuses(EXCEPTION_WITHOUT_CONSTRUCTOR)
  void nb0108_an_exception_of_a_future_that_cannot_be_made() {
    members(
            """
            abstract class Odd extends Exception { private static final long serialVersionUID = 1; }
            @FailsWith(Odd».class) CompletableFuture<String> f();
            """)
        .assertErrors(
            "[NB0108] 'f' fails with Odd, which cannot be made from an error of Rust: it is abstract; declare"
                + " one of its subclasses");
  }

  @Refuses(EXCLUSIVE_WITH_FUTURE)
  void nb0143_exclusive_beside_a_future() {
    members(
            """
            CompletableFuture<String> fine();
            »@Exclusive void put(String x);
            »@Exclusive CompletableFuture<String> take();
            """)
        .assertErrors(
            "[NB0143] 'put' is marked @Exclusive, and 'fine' returns a future, until whose end nobody is alone"
                + " with the object; remove @Exclusive, and have what it changes in a Mutex",
            "[NB0143] 'take' is marked @Exclusive, and returns a future, until whose end nobody else could call"
                + " the object; remove @Exclusive, and have what it changes in a Mutex");
  }

  @Refuses(ONLY_DURING_CALL)
  void nb0144_what_rust_has_for_a_call_alone() {
    members(
            """
            CompletableFuture<Void> a(»@Mut byte[] x);
            CompletableFuture<Void> b(java.nio.ByteBuffer »x);
            CompletableFuture<Void> c(Bound »x, @Consumes Bound fine);
            CompletableFuture<Void> d(java.util.List<Bound> »x);
            CompletableFuture<Void> e(@AsObject String »x);
            CompletableFuture<Object> »f();
            »@WithEnv CompletableFuture<Void> g();
            """)
        .assertErrors(
            during("parameter 'x' of 'a' is marked @Mut, and 'a'")
                + "what Rust writes then, nobody reads; remove @Mut and return the new value",
            during("parameter 'x' of 'b' has type ByteBuffer, and 'b'")
                + "the memory of a buffer is lent for the call alone; use byte[], of which Rust has a copy",
            during("parameter 'x' of 'c' has type Bound, and 'c'")
                + "Rust borrows an object for the call alone; mark it @Consumes, which gives it away, or let"
                + " this be a method of that object",
            during("parameter 'x' of 'd' has type List<Bound>, and 'd'")
                + "Rust borrows an object for the call alone; mark it @Consumes, which gives it away, or let"
                + " this be a method of that object",
            during("parameter 'x' of 'e' has type String, and 'e'")
                + "Rust has an object of Java's for the call alone; use a value that crosses, or a callback",
            during("the result of 'f' has type Object, and 'f'")
                + "Rust has an object of Java's for the call alone; use a value that crosses",
            during("'g' is marked @WithEnv, and 'g'")
                + "an Env is of one call on its thread; remove @WithEnv");
  }

  private static String during(String what) {
    return "[NB0144] " + what + " returns a future while Rust is still at work: ";
  }

  @Refuses(NULLABLE_PRIMITIVE)
  void nb0105_a_future_is_never_null() {
    members(
            """
            @interface Nullable {}
            »@Nullable CompletableFuture<String> f();
            CompletableFuture<@org.jspecify.annotations.Nullable Void> fine();
            """)
        .assertErrors(
            "[NB0105] the result of 'f' is marked @Nullable, and a future is never null; remove @Nullable, or"
                + " write CompletableFuture<@Nullable String>");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_marks_of_futures_where_there_is_none() {
    members(
            """
            »@Uncancellable void f();
            »@FailsWith(java.io.IOException.class) String g();
            @Uncancellable @FailsWith(java.io.IOException.class) CompletableFuture<Void> fine();
            """)
        .assertErrors(
            "[NB0117] @Uncancellable has no effect here, since 'f' returns no CompletableFuture, so that it is"
                + " over when it returns; remove it",
            "[NB0117] @FailsWith has no effect here, since 'g' returns no CompletableFuture, so that it throws"
                + " what it fails with; write 'throws', or remove this");
  }

  @Refuses(UNMARKED_FACTORY)
  void nb0121_a_factory_of_futures_that_is_not_marked() {
    members(
            """
            static CompletableFuture<Bound> »open() { return new CompletableFuture<>(); }
            int f();
            """)
        .assertWarnings(
            "[NB0121] 'open' returns a 'CompletableFuture<Bound>' and is not marked @NativeBound, so that"
                + " BoundNative has no method for it; mark it, or write @SuppressWarnings(\"nativebound\") on it"
                + " if Java finds or makes what it returns");
  }

  @Refuses(FUTURE_OF_ITEM)
  void nb0512_a_future_of_an_item() {
    bound(
            """
            @RustCrate(name = "fetch", version = "1") @NativeBound interface Bound {
              @NativeBound(rust = »"fetch::get") CompletableFuture<String> get(String url);
            }
            """)
        .assertErrors(
            "[NB0512] 'get' returns a future, and is an item of a crate, which nothing awaits; declare it in an"
                + " interface without @NativeBound(rust = \"...\"), and await the item in the function that"
                + " implements it");
  }
}
