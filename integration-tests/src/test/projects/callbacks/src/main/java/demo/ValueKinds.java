package demo;

import dev.nativebound.NativeCallback;
import dev.nativebound.Ordered;
import dev.nativebound.Unsigned;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** A method for each kind of value: it returns what it is given. */
@NativeCallback
public interface ValueKinds {
  String text(String value);

  @Nullable String maybeText(@Nullable String value);

  Optional<String> optionalText(Optional<String> value);

  boolean[] flags(boolean[] value);

  byte[] bytes(byte[] value);

  short[] shorts(short[] value);

  char[] units(char[] value);

  int[] numbers(int[] value);

  long[] bigs(long[] value);

  float[] singles(float[] value);

  double[] doubles(double[] value);

  @Unsigned int[] unsignedNumbers(@Unsigned int[] value);

  int @Nullable [] maybeNumbers(int @Nullable [] value);

  String[] texts(String[] value);

  @Nullable String[] textsOrNulls(@Nullable String[] value);

  byte[][] rows(byte[][] value);

  Point[] points(Point[] value);

  Point point(Point value);

  @Nullable Point maybePoint(@Nullable Point value);

  Token token(Token value);

  @Nullable Token maybeToken(@Nullable Token value);

  Shape shape(Shape value);

  List<Token> tokens(List<Token> value);

  Collection<Integer> collection(Collection<Integer> value);

  Set<String> words(Set<String> value);

  Map<String, List<Token>> index(Map<String, List<Token>> value);

  @Ordered Map<Double, Kind> ordered(@Ordered Map<Double, Kind> value);

  Optional<Token> optionalToken(Optional<Token> value);

  OptionalInt optionalInt(OptionalInt value);

  OptionalLong optionalLong(OptionalLong value);

  OptionalDouble optionalDouble(OptionalDouble value);

  List<@Nullable String> holes(List<@Nullable String> value);

  Map<Point, List<Optional<Set<Kind>>>> deep(Map<Point, List<Optional<Set<Kind>>>> value);

  Path path(Path value);

  @Nullable Path maybePath(@Nullable Path value);

  Duration duration(Duration value);

  Instant instant(Instant value);

  LocalDate localDate(LocalDate value);

  LocalTime localTime(LocalTime value);

  LocalDateTime localDateTime(LocalDateTime value);

  UUID uuid(UUID value);

  BigInteger bigInteger(BigInteger value);

  BigDecimal bigDecimal(BigDecimal value);

  Positive positive(Positive value);

  /** The objects are Java's from then on, also when Java refuses what stands before them. */
  int give(@Ordered Map<Double, Kind> map, Counter counter, @Nullable Counter maybe, List<Counter> more);

  default String greeting(String name) {
    return "hello " + name;
  }

  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  enum Kind {
    WORD,
    NUMBER,
    SPACE
  }

  record Point(int x, long y) {}

  record Token(String text, List<@Nullable String> notes, Kind kind, @Nullable Point at) {}

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Group(List<Shape> members, Optional<Shape> background) implements Shape {}

  /** Refuses some values. */
  record Positive(int value) {
    public Positive {
      if (value <= 0) {
        throw new IllegalArgumentException(value + " is not positive");
      }
    }
  }
}
