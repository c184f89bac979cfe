package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.CONSTANTS_CLASH;
import static dev.nativebound.processor.validate.Message.EMPTY_TWICE;
import static dev.nativebound.processor.validate.Message.ENDLESS_VALUE;
import static dev.nativebound.processor.validate.Message.FIELDS_CLASH;
import static dev.nativebound.processor.validate.Message.INVALID_RUST_NAME;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.MUT_WITHOUT_STORAGE;
import static dev.nativebound.processor.validate.Message.NO_HASH;
import static dev.nativebound.processor.validate.Message.NULLABLE_ELEMENTS;
import static dev.nativebound.processor.validate.Message.NULLABLE_PRIMITIVE;
import static dev.nativebound.processor.validate.Message.TOO_MANY_SLOTS;
import static dev.nativebound.processor.validate.Message.TYPES_CLASH;
import static dev.nativebound.processor.validate.Message.UNSIGNED_WITHOUT_MEANING;
import static dev.nativebound.processor.validate.Message.VALUE_OUT_OF_REACH;
import static dev.nativebound.processor.validate.Message.VARIANTS_CLASH;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** Messages about records, sealed interfaces and collections in generated natives. */
class ValueMessagesTest {
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.util.*;"
          + " import org.jspecify.annotations.Nullable;\n";

  @TempDir Path project;

  /** An interface with these members. */
  private MarkedSources bound(String members) {
    return MarkedSources.in(
        project, Map.of("demo.Bound", HEAD + "@NativeBound interface Bound {\n" + members + "\n}"));
  }

  @Refuses(VALUE_OUT_OF_REACH)
  void nb0122_values_that_generated_code_cannot_name() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.Bound",
                HEAD
                    + """
                    class Bound {
                      private record Point(int x) {}
                      sealed interface Shape {}
                      private record Circle(int radius) implements Shape {}
                      private sealed interface Hidden {}
                      record Shown() implements Hidden {}
                      @NativeBound interface In {
                        void f(List<Point> »points, Point again);
                        Shape »g();
                        void h(Hidden »hidden);
                      }
                    }
                    """))
        .assertErrors(
            "[NB0122] record Point is out of reach of the generated class Bound_InNative, which makes its"
                + " values and takes them apart; make it visible in package 'demo'",
            "[NB0122] record Circle is out of reach of the generated class Bound_InNative, which makes its"
                + " values and takes them apart; make it visible in package 'demo'",
            "[NB0122] sealed interface Hidden is out of reach of the generated class Bound_InNative, which makes"
                + " its values and takes them apart; make it visible in package 'demo'");
  }

  @Refuses(NO_HASH)
  void nb0123_keys_and_elements_that_have_no_hash_in_rust() {
    bound(
            """
            void f(Map<Double, String> »scores);
            Set<Float> »g();
            void h(List<Map<String, Set<double[]>>> »rows);
            void i(@Ordered Map<Double, String> fine, @Ordered Set<int[]> too, Map<List<Long>, Double> also);
            """)
        .assertErrors(
            "[NB0123] parameter 'scores' of 'f' has type Map<Double, String>, and in map key → Double:"
                + " floating-point numbers have no hash in Rust; mark the map @Ordered, which is a Vec in Rust",
            "[NB0123] the result of 'g' has type Set<Float>, and in set element → Float: floating-point numbers"
                + " have no hash in Rust; mark the set @Ordered, which is a Vec in Rust",
            "[NB0123] parameter 'rows' of 'h' has type List<Map<String, Set<double[]>>>, and in list element → map"
                + " value → set element → double[]: arrays with the same elements are different keys in Java and"
                + " one in Rust; mark the set @Ordered, which is a Vec in Rust");
  }

  @Refuses(NO_HASH)
  void nb0123_keys_in_which_something_has_no_hash() {
    bound(
            """
            record Point(double x) {}
            sealed interface Tree { record Leaf(String text) implements Tree {}
              record Fork(List<Tree> both, Map<String, Tree> named) implements Tree {} }
            void f(Set<Point> »points);
            void g(Map<Optional<Tree>, String> »trees);
            void h(Map<List<String[]>, String> »texts, Set<Set<String>> »sets, Set<OptionalDouble> »maybe);
            record Holder(Map<Point, Integer> »byPoint) {}
            Holder i();
            """)
        .assertErrors(
            "[NB0123] parameter 'points' of 'f' has type Set<Point>, and in set element → field 'x' of record Point"
                + " → double: floating-point numbers have no hash in Rust; mark the set @Ordered, which is a Vec in"
                + " Rust",
            "[NB0123] parameter 'trees' of 'g' has type Map<Optional<Tree>, String>, and in map key → optional value"
                + " → field 'named' of record Fork → Map<String, Tree>: sets and maps have no hash in Rust; mark the"
                + " map @Ordered, which is a Vec in Rust",
            "[NB0123] parameter 'texts' of 'h' has type Map<List<String[]>, String>, and in map key → list element →"
                + " String[]: arrays with the same elements are different keys in Java and one in Rust; mark the map"
                + " @Ordered, which is a Vec in Rust",
            "[NB0123] parameter 'sets' of 'h' has type Set<Set<String>>, and in set element → Set<String>: sets and"
                + " maps have no hash in Rust; mark the set @Ordered, which is a Vec in Rust",
            "[NB0123] parameter 'maybe' of 'h' has type Set<OptionalDouble>, and in set element → OptionalDouble:"
                + " floating-point numbers have no hash in Rust; mark the set @Ordered, which is a Vec in Rust",
            "[NB0123] field 'byPoint' of record Holder has type Map<Point, Integer>, and in map key → field 'x' of"
                + " record Point → double: floating-point numbers have no hash in Rust; mark the map @Ordered, which"
                + " is a Vec in Rust");
  }

  @Refuses(EMPTY_TWICE)
  void nb0124_optionals_that_say_it_twice() {
    bound(
            """
            void f(@Nullable Optional<String> »a, List<Optional<@Nullable String>> »b);
            Map<String, Optional<Optional<String>>> »g();
            record Point(@Nullable OptionalInt »x) {}
            void h(Point point, Optional<OptionalLong> »c);
            Optional<List<@Nullable String>> fine();
            """)
        .assertErrors(
            "[NB0124] parameter 'a' of 'f' has type @Nullable Optional<String>, which says twice that there may be"
                + " no value; remove @Nullable",
            "[NB0124] the list element of parameter 'b' of 'f' has type Optional<@Nullable String>, which says twice"
                + " that there may be no value; remove @Nullable",
            "[NB0124] the map value of the result of 'g' has type Optional<Optional<String>>, which says twice that"
                + " there may be no value; write Optional<String>",
            "[NB0124] field 'x' of record Point has type @Nullable OptionalInt, which says twice that there may be no"
                + " value; remove @Nullable",
            "[NB0124] parameter 'c' of 'h' has type Optional<OptionalLong>, which says twice that there may be no"
                + " value; write OptionalLong");
  }

  @Refuses(ENDLESS_VALUE)
  void nb0125_records_that_take_another_of_their_own() {
    bound(
            """
            »record Own(int x, Own next) {}
            »record A(B b) {} record B(C c) {} record C(@Nullable C fine, A a) {}
            record Around(Own own, A a) {}
            sealed »interface Expression {}
            record Negation(Expression of) implements Expression {}
            record Sum(Expression left, Expression right) implements Expression {}
            void f(Around x, C c, Expression e);
            """)
        .assertErrors(
            "[NB0125] there is no value of Own, since to make one takes another: Own.next; make one of these fields"
                + " @Nullable, an Optional or a collection",
            "[NB0125] there is no value of A, since to make one takes another: A.b → B.c → C.a; make one of these"
                + " fields @Nullable, an Optional or a collection",
            "[NB0125] there is no value of Expression, since to make one takes another: Negation.of; make one of"
                + " these fields @Nullable, an Optional or a collection");
  }

  @Refuses(FIELDS_CLASH)
  void nb0125_what_contains_itself_and_ends_is_fine() {
    bound(
            """
            record List1(int x, @Nullable List1 next) {} record List2(Optional<List2> next) {}
            record Tree(List<Tree> trees, Tree[] more, Map<String, Tree> named) {}
            sealed interface Expression {}
            record Number(int of) implements Expression {}
            record Sum(Expression left, Expression right) implements Expression {}
            record Mistake(int x, int »X) {}
            void f(List1 a, List2 b, Tree c, Expression d, Mistake e);
            """)
        .assertErrors(
            "[NB0126] the components 'X' and 'x' of record Mistake are both 'x' in Rust; rename one");
  }

  @Refuses(FIELDS_CLASH)
  void nb0126_components_of_one_rust_name_of_a_record_that_two_types_use() {
    String use = HEAD + "@NativeBound interface %s { void f(List<Odd> x); Odd g(); }";
    MarkedSources.in(
            project,
            Map.of(
                "demo.A", use.formatted("A"),
                "demo.B", use.formatted("B"),
                "demo.Odd", "package demo; record Odd(int fooBar, String »foo_bar) {}"))
        .assertErrors(
            "[NB0126] the components 'foo_bar' and 'fooBar' of record Odd are both 'foo_bar' in Rust; rename one");
  }

  @Refuses(VARIANTS_CLASH)
  void nb0127_variants_of_one_rust_name() {
    bound(
            """
            sealed interface Shape {}
            record Circle(int x) implements Shape {}
            @RustName(»"Circle") record Round(int x) implements Shape {}
            interface In { »record Circle(int y) implements Between {} }
            sealed interface Between extends Shape {}
            void f(Shape shape);
            """)
        .assertErrors(
            "[NB0127] the records 'demo.Bound.Round' and 'demo.Bound.Circle' below sealed interface Shape are both"
                + " the variant 'Circle' in Rust; give one another name with @RustName",
            "[NB0127] the records 'demo.Bound.In.Circle' and 'demo.Bound.Circle' below sealed interface Shape are"
                + " both the variant 'Circle' in Rust; give one another name with @RustName");
  }

  @Refuses(TOO_MANY_SLOTS)
  void nb0128_more_arguments_than_the_vm_allows() {
    String records =
        IntStream.range(0, 16).mapToObj(i -> "Many p" + i).collect(Collectors.joining(", "));
    String longs =
        IntStream.range(0, 126).mapToObj(i -> "long x" + i).collect(Collectors.joining(", "));
    String ints =
        IntStream.range(0, 254).mapToObj(i -> "int x" + i).collect(Collectors.joining(", "));
    bound(
            "record Three(int a, int b, int c) {}\n"
                + "record Many(long a, double b, long c, long d, long e, long f, long g, long h) {}\n"
                + "void »f("
                + records
                + ");\nvoid fits(int x, "
                + longs
                + ");\nList<String> g(int x, "
                + longs
                + ");\nList<String> »h(Three x, "
                + longs
                + ");\nString most("
                + ints
                + ");\nvoid fine(int a, int b, "
                + longs
                + ");")
        .assertErrors(slots("f", 256), slots("h", 256));
  }

  private static String slots(String method, int count) {
    return "[NB0128] the native for '%s' would have arguments of %d slots, and the VM allows 255 (a long or double has"
            .formatted(method, count)
        + " two, a record of up to 8 scalars those of its fields, and the handle and the message have up to five); put some"
        + " parameters into a record";
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_names_of_values() {
    bound(
            """
            @RustName(»"a::Point") record Point(int x) {}
            @RustName(»"") sealed interface Shape {}
            @RustName(»"1") record Circle() implements Shape {}
            @RustName("Fine") record Fine() {}
            void f(Point a, Point again, Shape b, Fine c);
            """)
        .assertErrors(
            "[NB0109] \"a::Point\" is not a Rust identifier; write one, for example \"Point\"",
            "[NB0109] \"\" is not a Rust identifier; write one, for example \"Shape\"",
            "[NB0109] \"1\" is not a Rust identifier; write one, for example \"Circle\"");
  }

  @Refuses(TYPES_CLASH)
  void nb0111_values_of_one_chosen_name() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.Bound",
                HEAD
                    + "@NativeBound »»interface Bound { void f(Optional<Deep> x);"
                    + " record Deep(List<Kind> kinds, More[] fine) {} @RustName(\"Same\") enum Kind { A }"
                    + " @RustName(\"Same\") record More(int x) {} }",
                "demo.Deep",
                "package demo; @dev.nativebound.NativeBound interface Deep { int f(); }"))
        .assertErrors(
            "[NB0111] 'demo.Bound.Kind' is 'Same' in Rust, and that name is taken by 'demo.Bound.More'; give it"
                + " another with @RustName",
            "[NB0111] 'demo.Bound.More' is 'Same' in Rust, and that name is taken by 'demo.Bound.Kind'; give it"
                + " another with @RustName");
  }

  @Refuses(CONSTANTS_CLASH)
  void nb0113_an_enum_deep_in_values() {
    bound(
            """
            enum Kind { AB, A_B, »ab }
            record Token(Map<String, List<Kind>> kinds) {}
            sealed interface Node {} record Leaf(Token token) implements Node {}
            void f(Optional<Node[]> x);
            """)
        .assertErrors(
            "[NB0113] the constants 'ab' and 'AB' of enum Kind are both 'Ab' in Rust; rename one, or use @AsObject"
                + " where the enum crosses, which passes the object itself");
  }

  @Refuses({NULLABLE_PRIMITIVE, UNSIGNED_WITHOUT_MEANING, NULLABLE_ELEMENTS})
  void annotations_in_records_and_collections() {
    bound(
            """
            record Token(@Nullable int »start, List<@Unsigned String> »texts, @Unsigned int fine,
              List<@Unsigned Integer> too, @Unsigned int[][] also, @Nullable int[] »holes) {}
            void f(Token token, Map<String, @Unsigned Double> »x, List<@Nullable int[]> »y);
            """)
        .assertErrors(
            "[NB0105] field 'start' of record Token is marked @Nullable, and int is never null; remove @Nullable, or"
                + " write Integer",
            "[NB0106] the list element of field 'texts' of record Token is marked @Unsigned, and String has no"
                + " unsigned reading, only byte, short, int and long, their boxes and arrays have; remove @Unsigned",
            "[NB0115] the elements of field 'holes' of record Token are marked @Nullable, and int is never null; for"
                + " an array that may be null write 'int @Nullable []'",
            "[NB0106] the map value of parameter 'x' of 'f' is marked @Unsigned, and Double has no unsigned reading,"
                + " only byte, short, int and long, their boxes and arrays have; remove @Unsigned",
            "[NB0115] the elements of the list element of parameter 'y' of 'f' are marked @Nullable, and int is never"
                + " null; for an array that may be null write 'int @Nullable []'");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_ordered_where_nothing_loses_its_order() {
    bound(
            """
            void f(@Ordered List<String> »a, Map<String, @Ordered Integer> »b, @Ordered Set<String> fine);
            @Ordered String »g();
            @Ordered int »h();
            record Point(List<@Ordered Map<String, String>> fine, @Ordered String[] »x) {}
            void i(Point x);
            @NativeBound class Direct { static { Bound_DirectNative.load(); }
              static native void f(@Ordered int[] x, @Ordered String »y); }
            """)
        .assertErrors(
            ordered("parameter 'a' of 'f'"),
            ordered("the map value of parameter 'b' of 'f'"),
            ordered("the result of 'g'"),
            ordered("the result of 'h'"),
            ordered("the array element of field 'x' of record Point"),
            ordered("parameter 'y' of 'f'"));
  }

  private static String ordered(String what) {
    return "[NB0117] @Ordered has no effect here, since "
        + what
        + " is no Set or Map that crosses by value; remove it";
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_of_natives_on_components() {
    bound(
            "record Point(@Mut int[] »x, @AsObject Object »y, »@RustName(\"z\") int w) {} void f(int x);")
        .notByEclipse()
        .assertErrors(
            component("Mut", "x"), component("AsObject", "y"), component("RustName", "w"));
  }

  private static String component(String annotation, String name) {
    return "[NB0117] @%s has no effect here, since '%s' is a component of a record; remove it"
        .formatted(annotation, name);
  }

  @Refuses(MUT_WITHOUT_STORAGE)
  void nb0104_mut_on_a_collection() {
    bound("record Point(int x) {} void f(»@Mut List<String> x, »@Mut Point y, »@Mut String[] z);")
        .assertErrors(mut("x", "List<String>"), mut("y", "Point"), mut("z", "String[]"));
  }

  private static String mut(String parameter, String type) {
    return "[NB0104] parameter '%s' of 'f' is marked @Mut, and Rust cannot write into a %s, only into an array of"
            .formatted(parameter, type)
        + " primitives and a ByteBuffer; remove @Mut and return the new value";
  }
}
