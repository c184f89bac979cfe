package demo;

import dev.nativebound.Ordered;
import dev.nativebound.Unsigned;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Types of values, nested in a class. */
public final class Models {
  private Models() {}

  @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
  public @interface Nullable {}

  public enum Kind {
    WORD,
    NUMBER,
    SPACE
  }

  /** All scalars: crosses in parts. */
  public record Point(int x, long y) {}

  public record Line(Point from, Point to, Kind kind, boolean dashed) {}

  /** A part of a text. */
  public record Token(int start, double score, String text, Kind kind) {}

  public record Empty() {}

  public sealed interface Shape permits Circle, Nothing, Group, Named {}

  public record Circle(double radius) implements Shape {}

  public record Nothing() implements Shape {}

  public record Group(List<Shape> members, Optional<Shape> background) implements Shape {}

  /** Between the sealed interface and its records. */
  public sealed interface Named extends Shape permits Label, Scaled {}

  public record Label(String writer, @Nullable String reader) implements Named {}

  public record Scaled(Shape shape, double by) implements Named {}

  public record Node(int value, Optional<Node> next) {}

  public record Tree(int value, @Nullable Tree left, @Nullable Tree right, List<Tree> more) {}

  public record Scalars(
      boolean aBoolean,
      byte aByte,
      short aShort,
      char aChar,
      int anInt,
      long aLong,
      float aFloat,
      double aDouble,
      @Unsigned int type,
      @Nullable Integer self) {}

  /** Refuses some values. */
  public record Span(int start, int end) {
    public Span {
      if (start > end) {
        throw new IllegalArgumentException(start + " > " + end);
      }
    }
  }

  public record Report(
      Path file, Duration took, BigInteger size, List<Span> spans, @Ordered Map<Double, Span> best) {}

  public record Arrays(
      boolean[] booleans,
      byte[] bytes,
      short[] shorts,
      char[] chars,
      int[] ints,
      long[] longs,
      float[] floats,
      double[] doubles,
      String[] strings,
      byte[][] rows,
      Point[] points) {}

  /** Its accessors do what they like. */
  public record Fickle(int number, String text) {
    static final Deque<Object> NEXT = new ArrayDeque<>();

    @Override
    public int number() {
      return (int) next();
    }

    @Override
    public String text() {
      return (String) next();
    }

    private static Object next() {
      Object next = NEXT.remove();
      if (next instanceof RuntimeException thrown) {
        throw thrown;
      }
      return next;
    }
  }

  public record Library(
      Path path,
      Duration duration,
      Instant instant,
      UUID uuid,
      BigInteger bigInteger,
      BigDecimal bigDecimal) {}

  /** Without a zone. */
  public record Civil(
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      @Nullable LocalDate maybe,
      Optional<LocalTime> optional,
      List<LocalDateTime> list,
      Map<LocalDate, Set<LocalTime>> byDate) {}

  public record Collections(
      List<Integer> list,
      Set<String> set,
      Map<String, List<Token>> map,
      Optional<Kind> optional,
      OptionalInt optionalInt,
      OptionalLong optionalLong,
      OptionalDouble optionalDouble,
      List<@Nullable String> holes,
      @Ordered Map<Double, Kind> byDouble,
      @Ordered Set<Float> floats,
      Map<Point, Set<Kind>> byPoint) {}
}
