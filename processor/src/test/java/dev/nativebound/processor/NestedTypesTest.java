package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What cannot cross in generated natives: the message says where in the nest it is. */
class NestedTypesTest {
  private static final String OBJECT = ", or @AsObject, which passes the object itself";
  private static final String WHOLE =
      "@AsObject on the native's parameter or result, which passes the whole as an object";
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.util.*; import java.nio.*;"
          + " import java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;\n";

  @TempDir Path project;

  private MarkedSources bound(String members) {
    return MarkedSources.in(
        project, Map.of("demo.Bound", HEAD + "@NativeBound interface Bound {\n" + members + "\n}"));
  }

  private static String refused(String what, String type, String reason, String instead) {
    return "[NB0103] %s has type %s, and %s; use %s".formatted(what, type, reason, instead);
  }

  private static String parameter(String name, String type, String reason, String instead) {
    return refused("parameter '" + name + "' of 'f'", type, reason, instead);
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_the_way_to_a_type_deep_inside() {
    bound("void load(Map<String, List<Iterator<String>>> »rows);")
        .assertErrors(
            "[NB0103] parameter 'rows' of 'load' has type Map<String, List<Iterator<String>>>, and in map value → list"
                + " element → Iterator<String>: what is computed later or piece by piece does not cross to Rust; use"
                + " List<String>");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_other_collections_than_the_four() {
    String reason = "of collections, only List, Collection, Set and Map cross to Rust";
    bound(
            """
            class Mine extends ArrayList<String> { private static final long serialVersionUID = 1; }
            void f(ArrayList<String> »a, TreeMap<String, List<Integer>> »b, Queue<?> »c, SortedSet<Long> »d,
              Iterable<String> »e, Mine »g, Set<LinkedHashMap<String, Integer>> »h);
            """)
        .assertErrors(
            parameter("a", "ArrayList<String>", reason, "List<String>" + OBJECT),
            parameter(
                "b",
                "TreeMap<String, List<Integer>>",
                reason,
                "Map<String, List<Integer>>" + OBJECT),
            parameter("c", "Queue<?>", reason, OBJECT.replaceFirst("^, or ", "")),
            parameter("d", "SortedSet<Long>", reason, "Set<Long>" + OBJECT),
            parameter("e", "Iterable<String>", reason, "List<String>" + OBJECT),
            parameter("g", "Mine", reason, "List<String>" + OBJECT),
            parameter(
                "h",
                "Set<LinkedHashMap<String, Integer>>",
                "in set element → LinkedHashMap<String, Integer>: " + reason,
                "@AsObject on the native's parameter or result, which passes the whole as an object"));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_type_arguments_that_name_no_type() {
    bound(
            """
            <T> void f(List »a, List<T> »b, List<?> »c, Map<String, ? super Integer> »d, T[] »e, Map<Optional, T> »»g,
              List<? extends Number> »h, List<? extends String> fine);
            """)
        .assertErrors(
            parameter(
                "a",
                "List",
                "a raw type does not say what is in it",
                "type arguments, for example List<String>" + OBJECT),
            parameter(
                "b",
                "List<T>",
                "in list element → T: a type variable stands for no one Rust type",
                "a concrete type"),
            parameter(
                "c",
                "List<?>",
                "in list element → ?: it stands for no one type",
                "the type itself, or '? extends' of it"),
            parameter(
                "d",
                "Map<String, ? super Integer>",
                "in map value → ? super Integer: it stands for no one type",
                "the type itself, or '? extends' of it"),
            parameter(
                "e",
                "T[]",
                "in array element → T: a type variable stands for no one Rust type",
                "a concrete type"),
            parameter(
                "g",
                "Map<Optional, T>",
                "in map key → Optional: a raw type does not say what is in it",
                "type arguments, for example Optional<String>"),
            parameter(
                "g",
                "Map<Optional, T>",
                "in map value → T: a type variable stands for no one Rust type",
                "a concrete type"),
            parameter(
                "h",
                "List<? extends Number>",
                "in list element → Number: values of this class do not cross to Rust",
                "Integer, Long or Double"));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_what_crosses_by_itself_and_not_inside() {
    bound(
            """
            class Plain {}
            void f(ByteBuffer fine, Object too, Plain also, List<ByteBuffer> »a, Optional<Object> »b, Object[] »c,
              Set<Plain> »d, Map<String, Runnable> crosses, List<IntBuffer> »g);
            """)
        .assertErrors(
            parameter(
                "a",
                "List<ByteBuffer>",
                "in list element → ByteBuffer: a buffer crosses only by itself, as a parameter or result",
                "byte[]"),
            parameter(
                "b",
                "Optional<Object>",
                "in optional value → Object: " + PLAIN,
                "a record, or " + WHOLE),
            parameter(
                "c", "Object[]", "in array element → Object: " + PLAIN, "a record, or " + WHOLE),
            parameter(
                "d", "Set<Plain>", "in set element → Plain: " + PLAIN, "a record, or " + WHOLE),
            parameter(
                "g",
                "List<IntBuffer>",
                "in list element → IntBuffer: of buffers, only ByteBuffer crosses to Rust",
                "byte[] or int[]"));
  }

  private static final String PLAIN = "a plain class has no fields that Rust could be given";

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_in_a_record_it_is_said_at_the_component_once() {
    String use = HEAD + "@NativeBound interface %s { List<Token> f(Token token, Node node); }";
    MarkedSources.in(
            project,
            Map.of(
                "demo.A",
                use.formatted("A"),
                "demo.B",
                use.formatted("B"),
                "demo.Token",
                "package demo; record Token(int x, java.util.Iterator<String> »y) implements Node {}",
                "demo.Node",
                "package demo; sealed interface Node permits Token, Leaf {}"
                    + " record Leaf(java.util.List<Class<?>> »z) implements Node {}"))
        .assertErrors(
            refused(
                "field 'z' of record Leaf",
                "List<Class<?>>",
                "in list element → Class<?>: " + PLAIN,
                "a record, or " + WHOLE),
            refused(
                "field 'y' of record Token",
                "Iterator<String>",
                "what is computed later or piece by piece does not cross to Rust",
                "List<String>"));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_in_a_record_of_a_class_file_it_is_said_at_the_parameter() {
    CompiledSources.in(
        project,
        Map.of(
            "lib.Token", "package lib; public record Token(int x, java.util.List<Class<?>> y) {}"),
        "-proc:none");
    bound("void f(Map<String, lib.Token> »tokens, lib.Token again);")
        .assertErrors(
            parameter(
                "tokens",
                "Map<String, Token>",
                "in map value → field 'y' of record Token → list element → Class<?>: " + PLAIN,
                "a record, or " + WHOLE));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_records_and_sealed_interfaces_that_are_no_one_type() {
    bound(
            """
            record Pair<T>(T left, T right) {}
            sealed interface Shape<T> {} record Circle(int x) implements Shape<String> {}
            sealed interface Mixed {} enum Kind implements Mixed { A } record Fine() implements Mixed {}
            sealed interface Deep {} sealed interface Under extends Deep {}
            record Low<T>() implements Under {} non-sealed interface Open extends Under {}
            void f(Pair<String> »a, List<Shape<String>> »b, Mixed »c, Deep »d);
            """)
        .assertErrors(
            parameter("a", "Pair<String>", parameters("Pair"), "one without them, or " + WHOLE),
            parameter(
                "b",
                "List<Shape<String>>",
                "in list element → Shape<String>: " + parameters("Shape"),
                "one without them, or " + WHOLE),
            parameter(
                "c",
                "Mixed",
                "of sealed interfaces, only those of records cross to Rust, and 'Kind' is none",
                "records below it, or " + WHOLE),
            parameter("d", "Deep", parameters("Low"), "one without them, or " + WHOLE));
  }

  private static String parameters(String type) {
    return "'" + type + "' has type parameters, so that it is no one type in Rust";
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_bound_types_inside() {
    bound(
            """
            @NativeBound interface Functions { int g(); }
            @NativeBound interface Counter extends AutoCloseable {
              @NativeBound static Counter open() { return Bound_CounterNative.open(); }
              @Override void close();
            }
            record Holder(Counter »counter) {}
            void f(Functions »a, Map<String, Counter> »b, Set<Counter> »c, List<List<Counter>> »d, Holder e);
            void g(Counter fine, List<Counter> too, Counter[] also);
            """)
        .assertErrors(
            refused("field 'counter' of record Holder", "Counter", OWNED, ITS_OWN),
            parameter(
                "a",
                "Functions",
                "it is bound and has no close(), so there is no value of it in Rust",
                "a type that extends AutoCloseable, or @AsObject, which passes the object itself"),
            parameter("b", "Map<String, Counter>", "in map value → Counter: " + OWNED, ITS_OWN),
            parameter("c", "Set<Counter>", "in set element → Counter: " + OWNED, ITS_OWN),
            parameter(
                "d",
                "List<List<Counter>>",
                "in list element → list element → Counter: " + OWNED,
                ITS_OWN));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_nulls_in_lists_of_owned_objects() {
    String reason = "of objects that Rust owns, no list or array may be null or have a null in it";
    bound(
            """
            @interface Nullable {}
            @NativeBound interface Counter extends AutoCloseable {
              @NativeBound static Counter open() { return Bound_CounterNative.open(); }
              @Override void close();
            }
            void f(»@Nullable List<Counter> a, List<@org.jspecify.annotations.Nullable Counter> »b,
              @Nullable Counter fine, List<Counter> too);
            """)
        .assertErrors(
            parameter(
                "a", "@Nullable List<Counter>", reason, "an empty one, or one without the nulls"),
            parameter(
                "b", "List<@Nullable Counter>", reason, "an empty one, or one without the nulls"));
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_optionals_of_owned_objects() {
    bound(
            """
            @NativeBound interface Counter extends AutoCloseable {
              @NativeBound static Counter open() { return Bound_CounterNative.open(); }
              @Override void close();
            }
            @interface Nullable {}
            Optional<Counter> »f(@Nullable Counter fine, Optional<Counter> »x, List<Optional<Counter>> »y);
            """)
        .assertErrors(
            "[NB0103] the result of 'f' has type Optional<Counter>, and in optional value → Counter: "
                + OWNED
                + "; use @Nullable Counter",
            parameter(
                "x",
                "Optional<Counter>",
                "in optional value → Counter: " + OWNED,
                "@Nullable Counter"),
            parameter(
                "y",
                "List<Optional<Counter>>",
                "in list element → optional value → Counter: " + OWNED,
                ITS_OWN));
  }

  private static final String ITS_OWN =
      "a parameter or result of its own, or @AsObject on the native's parameter or result, which"
          + " passes the whole as an object";

  private static final String OWNED =
      "an object that Rust owns crosses only by itself, in a List or in an array";

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_types_of_the_jdk_that_are_near_to_some_that_cross() {
    bound(
            """
            void f(java.io.File »a, Date »b, CompletableFuture<List<String>> »c, IntStream »d, CharSequence »e,
              Supplier<String> fine, List<java.time.ZoneId> »h);
            """)
        .assertErrors(
            parameter("a", "File", "values of this class do not cross to Rust", "Path" + OBJECT),
            parameter("b", "Date", "values of this class do not cross to Rust", "Instant" + OBJECT),
            parameter(
                "c",
                "CompletableFuture<List<String>>",
                "of what is computed later, only a CompletableFuture crosses, as the result of a method that"
                    + " Rust implements",
                "List<String>, the complete value" + OBJECT),
            parameter(
                "d",
                "IntStream",
                "what is computed later or piece by piece does not cross to Rust",
                "int[]" + OBJECT),
            parameter(
                "e", "CharSequence", "of texts, only String crosses to Rust", "String" + OBJECT),
            parameter(
                "h",
                "List<ZoneId>",
                "in list element → ZoneId: values of this class do not cross to Rust",
                "String (its getId())"));
  }
}
