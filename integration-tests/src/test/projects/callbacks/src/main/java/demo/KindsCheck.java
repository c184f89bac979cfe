package demo;

import static java.util.stream.Collectors.joining;

import check.Check;
import demo.ValueKinds.Circle;
import demo.ValueKinds.Group;
import demo.ValueKinds.Kind;
import demo.ValueKinds.Point;
import demo.ValueKinds.Positive;
import demo.ValueKinds.Shape;
import demo.ValueKinds.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** What Rust passes to callbacks, as Java has it; Rust asserts that it comes back. */
final class KindsCheck {
  private static final Sender SENDER = SenderNative.INSTANCE;
  private static final Circle CIRCLE = new Circle(Double.MAX_VALUE);
  private static final Shape DEEP =
      new Group(List.of(CIRCLE, new Group(List.of(), Optional.of(CIRCLE))), Optional.empty());

  private KindsCheck() {}

  private static Token token(String... notes) {
    return new Token(
        "t😀", Arrays.asList(notes), Kind.NUMBER, notes.length == 0 ? null : new Point(-1, 1L << 40));
  }

  static void scalars() {
    Echo echo = new Echo();
    SENDER.scalars(echo.as(ScalarKinds.class));
    echo.expect("flag", false, true);
    echo.expect("tiny", Byte.MIN_VALUE, (byte) -1, (byte) 0, Byte.MAX_VALUE);
    echo.expect("small", Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
    echo.expect("unit", '\0', '\ud800', '\uffff');
    echo.expect("number", Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
    echo.expect("big", Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
    echo.expect("unsignedTiny", (byte) 0, Byte.MIN_VALUE, (byte) -1);
    echo.expect("unsignedSmall", (short) 0, Short.MIN_VALUE, (short) -1);
    echo.expect("unsignedNumber", 0, Integer.MIN_VALUE, -1);
    echo.expect("unsignedBig", 0L, Long.MIN_VALUE, -1L);
    echo.expect("boxedFlag", true);
    echo.expect("boxedNumber", Integer.MIN_VALUE, 1000);
    echo.expect("boxedUnit", '\udfff');
    echo.expect("boxedUnsigned", (short) -1);
    echo.expect("maybeNumber", null, 0, Integer.MIN_VALUE);
    echo.expect("maybeTwice", null, -0.5);
    echo.expect("maybeUnsigned", null, -1L);
    echo.expect("kind", Kind.WORD, Kind.NUMBER, Kind.SPACE);
    echo.expect("maybeKind", null, Kind.WORD, Kind.SPACE);
    echo.expect("single", 0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY);
    echo.expect("single", Float.intBitsToFloat(0x7fc00001));
    echo.expect("twice", 0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY);
    echo.expect("twice", Double.longBitsToDouble(0x7ff8000000000001L));
    echo.expect("boxedTwice", -0.0, Double.longBitsToDouble(0x7ff8000000000001L));
    echo.expectNoMore();
  }

  static void many() {
    List<Object[]> mixed = new ArrayList<>();
    SENDER.many(
        Echo.by(
            ScalarKinds.class,
            (method, arguments) -> {
              if (method.equals("many")) {
                Check.equal(arguments.length, 40);
                return Arrays.stream(arguments)
                    .map(a -> a instanceof Character c ? (int) c : a)
                    .map(String::valueOf)
                    .collect(joining(","));
              }
              mixed.add(arguments);
              return (double) arguments[5] / -2;
            }));
    Check.equal(mixed.get(0), new Object[] {"before", -7, Kind.SPACE, 'é', new int[] {1, 2}, 0.5});
    Check.equal(mixed.get(1), new Object[] {"", 0, null, '\0', new int[0], -0.0});
  }

  static void texts() {
    Echo echo = new Echo();
    SENDER.texts(echo.as(ValueKinds.class));
    String wide = "é".repeat(9_999) + "漢😀";
    String a = "a😀\0z";
    List<String> texts =
        List.of("", "a", "\0", "né", "日本語", a, "x".repeat(100_000), wide, "short again");
    for (String text : texts) {
      echo.expect("text", text);
      echo.expect("maybeText", text);
      echo.expect("optionalText", Optional.of(text));
    }
    echo.expect("maybeText", (Object) null);
    echo.expect("optionalText", Optional.empty());
    echo.expectNoMore();
  }

  static void arrays() {
    Echo echo = new Echo();
    SENDER.arrays(echo.as(ValueKinds.class));
    int[] million = new int[1_000_000];
    Arrays.setAll(million, i -> i * 4_001);
    echo.expect("flags", new boolean[] {true, false, true}, new boolean[0]);
    echo.expect("bytes", new byte[] {0, 127, -128, -1}, new byte[0]);
    echo.expect("shorts", (Object) new short[] {Short.MIN_VALUE, Short.MAX_VALUE});
    echo.expect("units", (Object) new char[] {'\ud800', '\uffff'});
    echo.expect("numbers", new int[] {Integer.MIN_VALUE, -1, Integer.MAX_VALUE}, new int[0]);
    echo.expect("numbers", million, new int[] {7});
    echo.expect("bigs", (Object) new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
    echo.expect("singles", (Object) new float[] {-Float.MAX_VALUE, Float.POSITIVE_INFINITY});
    echo.expect("doubles", new double[] {-Double.MAX_VALUE, Double.MIN_VALUE}, new double[0]);
    echo.expect("unsignedNumbers", (Object) new int[] {-1, Integer.MIN_VALUE});
    echo.expect("texts", new String[0], new String[] {"", "né\0😀"});
    echo.expect("textsOrNulls", (Object) new String[] {null, "", "x"});
    echo.expect("rows", (Object) new byte[][] {{}, {1, -1}});
    echo.expect("points", new Point[0], new Point[] {new Point(1, Long.MIN_VALUE)});
    echo.expect("maybeNumbers", new int[] {1, -2}, new int[0], null);
    echo.expect("doubles", new double[] {-0.0}, new double[] {Double.NaN});
    echo.expectNoMore();
  }

  static void records() {
    Echo echo = new Echo();
    SENDER.records(echo.as(ValueKinds.class));
    echo.expect("point", new Point(Integer.MIN_VALUE, Long.MAX_VALUE));
    echo.expect("maybePoint", null, new Point(1, -1));
    echo.expect("token", token(), token("né0", null, "né2"));
    echo.expect("maybeToken", null, token("né0"));
    Shape nested = new Circle(0);
    for (int i = 0; i < 150; i++) {
      nested = new Group(List.of(nested), Optional.empty());
    }
    echo.expect("shape", new Circle(-0.5), DEEP, nested);
    echo.expect("positive", new Positive(1));
    echo.expectNoMore();
  }

  static void collections() {
    Echo echo = new Echo();
    SENDER.collections(echo.as(ValueKinds.class));
    Map<Double, Kind> ordered = new LinkedHashMap<>();
    ordered.put(2.0, Kind.WORD);
    ordered.put(-0.0, Kind.SPACE);
    ordered.put(0.0, Kind.SPACE);
    Map<String, List<Token>> index = Map.of("", List.of(), "k", List.of(token("né0"), token()));
    echo.expect("tokens", List.of(), List.of(token("né0", null), token()));
    echo.expect("collection", List.of(1, 1, -1));
    echo.expect("words", Set.of(), Set.of("", "a"));
    echo.expect("index", Map.of(), index);
    echo.expect("ordered", ordered);
    echo.expect("optionalToken", Optional.empty(), Optional.of(token()));
    echo.expect("optionalInt", OptionalInt.empty(), OptionalInt.of(Integer.MIN_VALUE));
    echo.expect("optionalLong", OptionalLong.empty(), OptionalLong.of(Long.MAX_VALUE));
    echo.expect("optionalDouble", OptionalDouble.empty(), OptionalDouble.of(-1.5));
    echo.expect("holes", Arrays.asList(null, "", null));
    List<Optional<Set<Kind>>> sets =
        List.of(
            Optional.empty(), Optional.of(Set.of()), Optional.of(Set.of(Kind.WORD, Kind.SPACE)));
    echo.expect("deep", Map.of(new Point(0, 0), sets));
    echo.expectNoMore();
  }

  static void library() {
    Echo echo = new Echo();
    SENDER.library(echo.as(ValueKinds.class));
    echo.expect("path", Path.of(""), Path.of("a", "né😀"));
    echo.expect("duration", Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    echo.expect("instant", Instant.EPOCH, Instant.ofEpochSecond(-1, -100));
    echo.expect("instant", Instant.ofEpochSecond(4_000_000_000L, 999_999_900));
    echo.expect("localDate", LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29));
    echo.expect("localTime", LocalTime.MIN, LocalTime.MAX);
    echo.expect("localDateTime", LocalDateTime.MIN, LocalDateTime.MAX);
    echo.expect("uuid", new UUID(0, 0), new UUID(0x0001020304050607L, 0xf8f9fafbfcfdfeffL));
    echo.expect("bigInteger", BigInteger.ZERO, BigInteger.valueOf(-128), BigInteger.valueOf(65281));
    echo.expect("bigDecimal", BigDecimal.ZERO, new BigDecimal(BigInteger.valueOf(-1), Integer.MIN_VALUE));
    echo.expect("bigDecimal", new BigDecimal("0.00256"));
    echo.expect("maybePath", Path.of("x"), null);
    echo.expectNoMore();
  }

  static void defaultMethods() {
    SENDER.greeting(new Echo().as(ValueKinds.class));
  }

  static void functions() {
    List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    SENDER.functions(
        (token, text) -> {
          seen.add(token);
          seen.add(String.valueOf(text));
          return text == null ? Optional.empty() : Optional.of(token("né0", null));
        },
        () -> new byte[] {0, -128, -1},
        shapes -> {
          seen.add(shapes);
          return List.of(DEEP);
        },
        numbers -> seen.add(Arrays.toString(numbers)),
        duration -> duration.isZero() ? null : Kind.SPACE,
        points -> {
          seen.add(points.get("b"));
          Check.equal(points.containsKey("a") && points.get("a") == null, true);
          return Long.MIN_VALUE;
        },
        number -> number,
        kind -> kind == Kind.WORD ? () -> "word" : null);
    Check.equal(
        seen,
        List.of(
            token("né0"),
            "né",
            token(),
            "null",
            List.of(new Circle(1), DEEP),
            "[3, -4]",
            new Point(3, 4)));
  }
}
