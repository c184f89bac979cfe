package demo;

import check.Check;
import demo.Models.Arrays;
import demo.Models.Circle;
import demo.Models.Civil;
import demo.Models.Collections;
import demo.Models.Empty;
import demo.Models.Group;
import demo.Models.Kind;
import demo.Models.Label;
import demo.Models.Library;
import demo.Models.Line;
import demo.Models.Node;
import demo.Models.Nothing;
import demo.Models.Point;
import demo.Models.Scalars;
import demo.Models.Scaled;
import demo.Models.Shape;
import demo.Models.Span;
import demo.Models.Token;
import demo.Models.Tree;
import dev.nativebound.runtime.wire.NullValueException;
import dev.nativebound.runtime.wire.WireException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

final class ValuesCheck {
  private static final Values VALUES = Values.INSTANCE;
  private static final Token TOKEN = new Token(-1, -0.0, "né\0😀", Kind.NUMBER);

  private ValuesCheck() {}

  static void records() {
    Check.equal(VALUES.point(new Point(1, 2)), new Point(1, 2));
    Point edge = new Point(Integer.MIN_VALUE, Integer.MAX_VALUE);
    Check.equal(VALUES.point(edge), edge);
    Line line = new Line(new Point(1, Long.MIN_VALUE), edge, Kind.SPACE, true);
    Check.equal(VALUES.line(line), line);
    Check.equal(VALUES.maybePoint(edge), edge);
    Check.equal(VALUES.maybePoint(null), null);
    Check.equal(VALUES.token(TOKEN), TOKEN);
    Check.equal(VALUES.empty(new Empty()), new Empty());
  }

  static void scalars() {
    for (float f : new float[] {0.0f, -0.0f, Float.NaN, Float.MIN_VALUE, Float.NEGATIVE_INFINITY}) {
      Scalars scalars =
          new Scalars(true, (byte) -128, (short) -1, '\ud800', -7, Long.MIN_VALUE, f, f, -1, null);
      Check.equal(VALUES.scalars(scalars), scalars);
    }
    Check.equal(VALUES.boxed(Integer.MIN_VALUE), Integer.MIN_VALUE);
    Check.equal(VALUES.maybeBoxed(7), 7);
    Check.equal(VALUES.maybeBoxed(null), null);
  }

  static void enums() {
    for (Kind kind : Kind.values()) {
      Check.equal(VALUES.kind(kind), kind);
      Check.equal(VALUES.maybeKind(kind), kind);
    }
    Check.equal(VALUES.maybeKind(null), null);
    Check.equal(VALUES.kinds(Set.of()), Set.of());
    Check.equal(VALUES.kinds(Set.of(Kind.values())), Set.of(Kind.values()));
  }

  static void texts() {
    for (String text : List.of("", "a", "\0", "né", "日本語", "😀", "x".repeat(100_000), "é".repeat(9_999))) {
      Check.equal(VALUES.text(text), text);
      Check.equal(VALUES.maybeText(text), text);
      Check.equal(VALUES.optional(Optional.of(text)), Optional.of(text));
      Check.equal(VALUES.strings(text, text), new String[] {text, text});
    }
    Check.equal(VALUES.maybeText(null), null);
    Check.equal(VALUES.optional(Optional.empty()), Optional.empty());
    Check.equal(VALUES.strings(), new String[0]);
  }

  static void sealedInterfaces() {
    List<Shape> shapes =
        List.of(
            new Circle(Double.NaN),
            new Nothing(),
            new Label("w", null),
            new Label("w", "r"),
            new Scaled(new Scaled(new Nothing(), 2), -0.0),
            new Group(List.of(new Circle(1), new Nothing()), Optional.of(new Label("", ""))));
    for (Shape shape : shapes) {
      Check.equal(VALUES.shape(shape), shape);
    }
    Check.equal(VALUES.shape(new Group(shapes, Optional.empty())), new Group(shapes, Optional.empty()));
  }

  static void recursion() {
    Node node = new Node(0, Optional.empty());
    Tree tree = new Tree(0, null, null, List.of());
    for (int i = 1; i < 250; i++) {
      node = new Node(i, Optional.of(node));
      tree = i % 2 == 0 ? new Tree(i, tree, null, List.of()) : new Tree(i, null, tree, List.of());
    }
    Check.equal(VALUES.node(node), node);
    Check.equal(VALUES.tree(tree), tree);
  }

  static void depth() {
    Node node = new Node(0, Optional.empty());
    for (int i = 1; i < 300; i++) {
      node = new Node(i, Optional.of(node));
    }
    Optional<Node> back = Optional.of(VALUES.node(node));
    for (int i = 299; i >= 0; i--) {
      Check.equal(back.get().value(), i);
      back = back.get().next();
    }
    Check.equal(back, Optional.empty());
    for (int i = 300; i < 1500; i++) {
      node = new Node(i, Optional.of(node));
    }
    Node deeper = node;
    IllegalArgumentException refused =
        Check.raises(IllegalArgumentException.class, () -> VALUES.node(deeper));
    Check.startsWith(refused.getMessage(), "argument 'node': values are nested deeper than the ");
    Check.equal(VALUES.node(new Node(3, Optional.empty())), new Node(3, Optional.empty()));
  }

  static void arrays() {
    Arrays arrays =
        new Arrays(
            new boolean[] {true, false},
            new byte[] {-128, 127},
            new short[] {Short.MIN_VALUE},
            new char[] {'\ud800', 'a'},
            new int[] {Integer.MIN_VALUE, 1},
            new long[] {Long.MAX_VALUE},
            new float[] {Float.NaN, -0.0f},
            new double[] {Double.MIN_VALUE},
            new String[] {"", "😀"},
            new byte[][] {{}, {1, 2}},
            new Point[] {new Point(1, 2)});
    Arrays back = VALUES.arrays(arrays);
    Check.equal(back.booleans(), arrays.booleans());
    Check.equal(back.bytes(), arrays.bytes());
    Check.equal(back.shorts(), arrays.shorts());
    Check.equal(back.chars(), arrays.chars());
    Check.equal(back.ints(), arrays.ints());
    Check.equal(back.longs(), arrays.longs());
    Check.equal(back.floats(), arrays.floats());
    Check.equal(back.doubles(), arrays.doubles());
    Check.equal(back.strings(), arrays.strings());
    Check.equal(back.rows(), arrays.rows());
    Check.equal(back.points(), arrays.points());
    Check.equal(VALUES.rows(new byte[][] {{}, {1}}), new byte[][] {{}, {1}});
    Check.equal(VALUES.matrix(new int[][] {{1, 2}, {}}), new int[][] {{1, 2}, {}});
    Check.equal(VALUES.points(new Point[0]), new Point[0]);
    Check.equal(VALUES.listOfArrays(List.of(new int[] {4})).get(0), new int[] {4});
    Check.equal(VALUES.ints(new int[] {1, 2}), new int[] {1, 2});
    Check.equal(VALUES.maybeBytes(null), null);
    Check.equal(VALUES.maybeBytes(new byte[] {9}), new byte[] {9});
  }

  static void library() {
    Library library =
        new Library(
            Path.of("a", "bé"),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Instant.parse("1677-09-21T00:12:43.145224193Z"),
            new UUID(1, -2),
            BigInteger.TWO.pow(2000).negate(),
            new BigDecimal("-123456789012345678901234567890.12345"));
    Check.equal(VALUES.library(library), library);
    Check.equal(VALUES.path(Path.of("")), Path.of(""));
    Check.equal(VALUES.maybePath(null), null);
    Check.equal(VALUES.maybePath(Path.of("x")), Path.of("x"));
    Check.equal(VALUES.duration(Duration.ZERO), Duration.ZERO);
    Check.equal(VALUES.instant(Instant.MAX), Instant.MAX);
    Check.equal(VALUES.instant(Instant.MIN), Instant.MIN);
    Check.equal(VALUES.uuid(new UUID(-1, 1)), new UUID(-1, 1));
    for (String number : List.of("0", "-1", "127", "128", "-128", "-129", "340282366920938463463374607431768211456")) {
      Check.equal(VALUES.bigInteger(new BigInteger(number)), new BigInteger(number));
    }
    BigDecimal scaled = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
    Check.equal(VALUES.bigDecimal(scaled), scaled);
    Check.raises(ArithmeticException.class, () -> VALUES.duration(Duration.ofSeconds(-1)));
  }

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
  private static final LocalTime NANO = LocalTime.of(12, 0, 0, 1);

  private static void bothWays(LocalDateTime value) throws IOException {
    LocalDate date = value.toLocalDate();
    Check.equal(VALUES.localDate(date), date);
    Check.equal(VALUES.localTime(value.toLocalTime()), value.toLocalTime());
    Check.equal(VALUES.localDateTime(value), value);
    Check.equal(VALUES.written(value), value.toString());
    LocalDateTime hour = date.atTime(value.getHour(), 0);
    Check.equal(
        VALUES.dateOf(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), value.getHour()),
        hour);
  }

  static void datesAndTimes() throws IOException {
    bothWays(LocalDateTime.MIN);
    bothWays(LocalDateTime.MAX);
    for (int year : new int[] {-999_999_996, -10_000, -400, -4, 0, 4, 1600, 2000, 2024, 9996, 10_000}) {
      bothWays(LocalDate.of(year, 2, 29).atTime(NANO));
    }
    for (int nanos : new int[] {0, 1, 1_000, 1_000_000, 999_000_000, 999_999_000, 999_999_999}) {
      bothWays(LEAP_DAY.atTime(0, 0, 0, nanos));
      bothWays(LocalDate.of(-1, 12, 31).atTime(23, 59, 59, nanos));
    }
    Random random = new Random(20_261_130);
    for (int i = 0; i < 2_000; i++) {
      int smaller = i % 24;
      long day =
          random.nextLong(
              LocalDate.MIN.toEpochDay() >> smaller, LocalDate.MAX.toEpochDay() >> smaller);
      long nano = random.nextLong(LocalTime.MAX.toNanoOfDay());
      bothWays(LocalDate.ofEpochDay(day).atTime(LocalTime.ofNanoOfDay(nano)));
    }
  }

  static void datesAndTimesInsideOfOthers() {
    Check.equal(VALUES.maybeLocalDate(null), null);
    Check.equal(VALUES.maybeLocalDate(LocalDate.MIN), LocalDate.MIN);
    List<LocalDateTime> list = List.of(LocalDateTime.MIN, LEAP_DAY.atTime(NANO), LocalDateTime.MAX);
    Map<LocalDate, Set<LocalTime>> byDate =
        Map.of(LocalDate.MAX, Set.of(LocalTime.MIN, LocalTime.MAX), LEAP_DAY, Set.of());
    Civil full =
        new Civil(LEAP_DAY, NANO, LocalDateTime.MAX, LocalDate.MIN, Optional.of(NANO), list, byDate);
    Check.equal(VALUES.civil(full), full);
    Civil less =
        new Civil(LEAP_DAY, NANO, LocalDateTime.MIN, null, Optional.empty(), List.of(), Map.of());
    Check.equal(VALUES.civil(less), less);
    List<LocalDateTime> holes = new ArrayList<>(list);
    holes.set(1, null);
    Check.raises(
        NullValueException.class,
        "argument 'civil.list[1]' is null",
        () -> VALUES.civil(new Civil(LEAP_DAY, NANO, LocalDateTime.MAX, null, Optional.empty(), holes, byDate)));
  }

  static void datesThatThereAreNotAreRefusedWhereTheyAreMade() {
    Check.raises(IOException.class, "day 29 is not from 1 to 28", () -> VALUES.dateOf(1900, 2, 29, 0));
    Check.raises(IOException.class, "month 0 is not from 1 to 12", () -> VALUES.dateOf(1900, 0, 1, 0));
    Check.raises(IOException.class, "hour 24 is not from 0 to 23", () -> VALUES.dateOf(1900, 1, 1, 24));
    Check.raises(
        IOException.class,
        "year 1000000000 is not from -999999999 to 999999999",
        () -> VALUES.dateOf(1_000_000_000, 1, 1, 0));
  }

  static void collections() {
    Map<Double, Kind> byDouble = new LinkedHashMap<>();
    byDouble.put(2.0, Kind.WORD);
    byDouble.put(-0.0, Kind.SPACE);
    byDouble.put(0.0, Kind.SPACE);
    List<String> holes = new ArrayList<>();
    holes.add(null);
    holes.add("");
    Collections collections =
        new Collections(
            List.of(1, -1, Integer.MAX_VALUE),
            Set.of("a", "b", ""),
            Map.of("k", List.of(TOKEN, TOKEN), "", List.of()),
            Optional.of(Kind.WORD),
            OptionalInt.of(-1),
            OptionalLong.empty(),
            OptionalDouble.of(Double.NEGATIVE_INFINITY),
            holes,
            byDouble,
            new LinkedHashSet<>(List.of(3f, 1f, Float.NaN)),
            Map.of(new Point(1, 1), Set.of(Kind.WORD)));
    Collections back = VALUES.collections(collections);
    Check.equal(back, collections);
    Check.equal(List.copyOf(back.byDouble().keySet()), List.copyOf(byDouble.keySet()));
    Check.equal(VALUES.tokens(List.of()), List.of());
    Check.equal(VALUES.wild(List.of(TOKEN)), List.of(TOKEN));
    Check.equal(VALUES.deep(Map.of("a", Map.of(1, List.of("x")))), Map.of("a", Map.of(1, List.of("x"))));
    Check.equal(VALUES.ordered(Map.of(1f, "x")), Map.of(1f, "x"));
    Check.equal(VALUES.optionalToken(Optional.of(TOKEN)), Optional.of(TOKEN));
    Check.equal(VALUES.optionalInt(OptionalInt.empty()), OptionalInt.empty());
    Check.equal(VALUES.optionalLong(OptionalLong.of(Long.MIN_VALUE)), OptionalLong.of(Long.MIN_VALUE));
    Check.equal(VALUES.optionalDouble(OptionalDouble.of(-0.0)), OptionalDouble.of(-0.0));
    Check.equal(VALUES.same(List.of("same")), false);
    Check.equal(VALUES.same(Set.of("same")), true);
    Check.raises(UnsupportedOperationException.class, () -> back.list().add(1));
    Check.raises(UnsupportedOperationException.class, () -> back.set().clear());
    Check.raises(UnsupportedOperationException.class, () -> back.map().clear());
  }

  static void many() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      tokens.add(new Token(i, i / 3.0, "token " + i, Kind.WORD));
    }
    Check.equal(VALUES.tokens(tokens), tokens);
  }

  static void names() {
    Check.equal(
        VALUES.message(List.of("a"), "b", 3, Optional.empty()), List.of("a", "b", "3", "none"));
  }

  static void nulls() {
    Check.raises(NullValueException.class, "argument 'point' is null", () -> VALUES.point(null));
    Check.raises(NullValueException.class, "argument 'token' is null", () -> VALUES.token(null));
    Check.raises(NullValueException.class, "argument 'kind' is null", () -> VALUES.kind(null));
    Check.raises(NullValueException.class, "argument 'value' is null", () -> VALUES.boxed(null));
    Check.raises(NullPointerException.class, "argument 'text' is null", () -> VALUES.text(null));
    Check.raises(
        NullValueException.class,
        "argument 'line.from' is null",
        () -> VALUES.line(new Line(null, new Point(1, 1), Kind.WORD, true)));
    Check.raises(
        NullValueException.class,
        "argument 'line.kind' is null",
        () -> VALUES.line(new Line(new Point(1, 1), new Point(1, 1), null, true)));
    Check.raises(
        NullValueException.class,
        "argument 'tokens[1].text' is null",
        () -> VALUES.tokens(List.of(TOKEN, new Token(1, 1, null, Kind.WORD))));
    Map<String, Map<Integer, List<String>>> map = new HashMap<>();
    map.put("k", null);
    Check.raises(
        NullValueException.class, "argument 'deep[value 0]' is null", () -> VALUES.deep(map));
    map.clear();
    map.put(null, Map.of());
    Check.raises(
        NullValueException.class, "argument 'deep[key 0]' is null", () -> VALUES.deep(map));
  }

  /** Of a map or a collection that is a mock, say. */
  static void nullsWhereNoCollectionHasThem() {
    Check.raises(
        NullValueException.class,
        "argument 'tokens.iterator()' is null",
        () -> VALUES.tokens(new Mock<>()));
    Map<String, Map<Integer, List<String>>> map = new HashMap<>();
    map.put("k", Map.of(1, new Mock<>()));
    Check.raises(
        NullValueException.class,
        "argument 'deep[value 0][value 0].iterator()' is null",
        () -> VALUES.deep(map));
    Check.raises(
        NullValueException.class,
        "argument 'deep.entrySet()' is null",
        () -> VALUES.deep(new MockMap<>(null)));
    Check.raises(
        NullValueException.class,
        "argument 'deep[entry 0]' is null",
        () -> VALUES.deep(new MockMap<>(java.util.Collections.singleton(null))));
  }

  private static final class Mock<T> extends AbstractList<T> {
    @Override
    public T get(int index) {
      return null;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Iterator<T> iterator() {
      return null;
    }
  }

  private static final class MockMap<K, V> extends AbstractMap<K, V> {
    private final Set<Map.Entry<K, V>> entries;

    MockMap(Set<Map.Entry<K, V>> entries) {
      this.entries = entries;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return entries;
    }
  }

  private static void lone(String argument, Check.Action action) {
    Check.raises(
        IllegalArgumentException.class,
        "argument '" + argument + "' is not valid Unicode: lone surrogate \\ud800 at index 1",
        action);
  }

  static void loneSurrogatesAreNamedByTheirPlaces() {
    String text = "a\ud800";
    Token token = new Token(1, 1, text, Kind.WORD);
    lone("text", () -> VALUES.text(text));
    lone("token.text", () -> VALUES.token(token));
    lone("tokens[1].text", () -> VALUES.tokens(List.of(TOKEN, token)));
    lone("token.text", () -> VALUES.optionalToken(Optional.of(token)));
    lone("strings[1]", () -> VALUES.strings("", text));
    lone("texts[0]", () -> VALUES.same(Set.of(text)));
    lone("deep[key 0]", () -> VALUES.deep(Map.of(text, Map.of())));
    lone("deep[value 0][value 0][1]", () -> VALUES.deep(Map.of("", Map.of(1, List.of("", text)))));
    lone(
        "shape.members[1].shape.reader",
        () ->
            VALUES.shape(
                new Group(
                    List.of(new Nothing(), new Scaled(new Label("", text), 1)), Optional.empty())));
    lone(
        "collections.map[value 0][0].text",
        () -> VALUES.collections(collectionsOf(Map.of("k", List.of(token)))));
  }

  private static Collections collectionsOf(Map<String, List<Token>> map) {
    return new Collections(
        List.of(),
        Set.of(),
        map,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        List.of(),
        Map.of(),
        Set.of(),
        Map.of());
  }

  static void whatRustDoesNotHaveIsNamedByItsPlace() {
    Duration negative = Duration.ofSeconds(-1);
    String range = ": the value is out of the range of std::time::Duration";
    Check.raises(
        ArithmeticException.class, "argument 'duration'" + range, () -> VALUES.duration(negative));
    Library library =
        new Library(
            Path.of(""), negative, Instant.EPOCH, new UUID(0, 0), BigInteger.ONE, BigDecimal.ONE);
    Check.raises(
        ArithmeticException.class,
        "argument 'library.duration'" + range,
        () -> VALUES.library(library));
  }

  /** Two for Java, and one for Rust. */
  static void keysThatAreEqualInRustAloneAreNamedByTheirPlaces() {
    Map<String, Map<Integer, List<String>>> map = new IdentityHashMap<>();
    map.put(new String("k"), Map.of());
    map.put(new String("k"), Map.of());
    Check.raises(
        IllegalArgumentException.class,
        "argument 'deep[key 1]': in Rust it equals [key 0], and no map has a key twice",
        () -> VALUES.deep(map));
    Set<String> set = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    set.add(new String("e"));
    set.add(new String("e"));
    Check.raises(
        IllegalArgumentException.class,
        "argument 'texts[1]': in Rust it equals [0], and no set has an element twice",
        () -> VALUES.same(set));
  }

  static void whatJavaDoesNotHaveIsNamedByItsPlace() {
    Check.equal(VALUES.reports("").get(1).spans(), List.of(new Span(1, 2)));
    Check.raises(
        ArithmeticException.class,
        "the result[1].took: the value is out of the range of java.time.Duration",
        () -> VALUES.reports("took"));
    Check.raises(
        WireException.class,
        "the result[1].size: no BigInteger has 0 bytes",
        () -> VALUES.reports("size"));
    Check.raises(
        WireException.class,
        "the result[1].file: Java has no Path for what Rust gives: Nul character not allowed: a\0b",
        () -> VALUES.reports("file"));
    Check.raises(
        WireException.class,
        "the result[1].best[key 1]: a map has the key 0.5 twice, at 0 and 1:"
            + " the keys that Rust gives must differ",
        () -> VALUES.reports("best"));
    Map<Float, String> equal = new IdentityHashMap<>();
    equal.put(Float.valueOf(1), "a");
    equal.put(Float.valueOf(1), "b");
    Check.raises(
        WireException.class,
        "the result[key 1]: a map has the key 1.0 twice, at 0 and 1:"
            + " the keys that Rust gives must differ",
        () -> VALUES.ordered(equal));
  }

  /** The exception is the constructor's; where the value was goes along. */
  static void whatAConstructorRefusesIsNamedByItsPlace() {
    refusedByConstructor("spans", "the result[1].spans[1]");
    refusedByConstructor("best value", "the result[1].best[value 1]");
  }

  private static void refusedByConstructor(String wrong, String place) {
    IllegalArgumentException refused =
        Check.raises(IllegalArgumentException.class, "3 > 2", () -> VALUES.reports(wrong));
    Throwable[] suppressed = refused.getSuppressed();
    Check.equal(suppressed.length, 1);
    Check.equal(suppressed[0].getClass(), WireException.class);
    Check.equal(suppressed[0].getMessage(), place + ": its class does not take what Rust gives");
  }

  static void failures() {
    Check.raises(IOException.class, "né\0😀", () -> VALUES.fails(TOKEN));
    Check.equal(VALUES.tokens(List.of(TOKEN)), List.of(TOKEN));
  }

  static void howItLooksInRust() {
    Check.equal(
        VALUES.describe(
            new Scalars(true, (byte) 1, (short) 2, 'A', 4, 5, 0.5f, 0.25, -1, 9),
            new Group(List.of(new Label("w", null)), Optional.of(new Circle(1))),
            Kind.SPACE,
            new Line(new Point(1, 2), new Point(3, 4), Kind.WORD, false)),
        "Scalars { a_boolean: true, a_byte: 1, a_short: 2, a_char: 65, an_int: 4, a_long: 5,"
            + " a_float: 0.5, a_double: 0.25, type: 4294967295, self_: Some(9) }"
            + " Group { members: [Label { writer: \"w\", reader: None }],"
            + " background: Some(Circle { radius: 1.0 }) } Space"
            + " Line { from: Point { x: 1, y: 2 }, to: Point { x: 3, y: 4 }, kind: Word,"
            + " dashed: false }");
  }
}
