package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each type that does not cross is told to be instead. */
class RefusedTypesTest {
  /** A type, and what the message says after "use". */
  private static final String[][] TABLE = {
    {"List<String>", "String[]"},
    {"List<Integer>", "int[]"},
    {"List<? extends Long>", "long[]"},
    {"List<byte[]>", "byte[][]"},
    {"List<Path>", "String[]"},
    {"List<Instant>", "long[]"},
    {"List<BigInteger>", "byte[][]"},
    {"List<Thread.State>", "String[] of the constants' names"},
    {"List<Point>", "String[], byte[][] or an array of primitives"},
    {"List<?>", "String[], byte[][] or an array of primitives"},
    {"List", "String[], byte[][] or an array of primitives"},
    {"ArrayList<String>", "String[]"},
    {"Set<Character>", "char[]"},
    {"Collection<Double>", "double[]"},
    {"Iterable<Boolean>", "boolean[]"},
    {"Deque<Short>", "short[]"},
    {"Map<String, Integer>", "two arrays, String[] of the keys and int[] of the values"},
    {"HashMap<String, Point>", ""},
    {"Map", "two arrays, of the keys and of the values"},
    {"Optional<String>", "@Nullable String"},
    {"Optional<Integer>", "@Nullable Integer"},
    {"Optional<Path>", "@Nullable String"},
    {"Optional<int[]>", "int @Nullable []"},
    {"Optional<?>", "a @Nullable type"},
    {"OptionalInt", "@Nullable Integer"},
    {"OptionalLong", "@Nullable Long"},
    {"OptionalDouble", "@Nullable Double"},
    {"Iterator<String>", "String[]"},
    {"Stream<Integer>", "int[]"},
    {"IntStream", "int[]"},
    {"LongStream", "long[]"},
    {"DoubleStream", "double[]"},
    {"Flow.Publisher<byte[]>", "byte[][]"},
    {"CompletableFuture<String>", "String, the complete value"},
    {"Future<File>", "String, the complete value"},
    {"CompletionStage<?>", "the complete value"},
    {"Runnable", ""},
    {"Callable<String>", ""},
    {"Comparator<String>", ""},
    {"IntUnaryOperator", ""},
    {"CharSequence", "String"},
    {"StringBuilder", "String"},
    {"Path", "String"},
    {"File", "String"},
    {"URI", "String"},
    {"URL", "String"},
    {"BigDecimal", "String (its toString(), which is exact)"},
    {"BigInteger", "byte[] (its toByteArray())"},
    {"UUID", "String (its toString()), or two longs"},
    {"BitSet", "long[] (its toLongArray())"},
    {"Locale", "String (its toLanguageTag())"},
    {"Charset", "String (its name())"},
    {"Number", "int, long or double"},
    {"Void", ""},
    {"Instant", "long (its toEpochMilli())"},
    {"Duration", "long (its toNanos())"},
    {"LocalDate", "long (its toEpochDay())"},
    {"LocalTime", "long (its toNanoOfDay())"},
    {"LocalDateTime", "String (its toString())"},
    {"ZonedDateTime", "String (its toString())"},
    {"ZoneId", "String (its getId())"},
    {"Date", "long (its getTime())"},
    {"IntBuffer", "ByteBuffer or int[]"},
    {"MappedByteBuffer", "ByteBuffer"},
    {"Point", "its components (int x, String name)"},
    {"Empty", ""},
    {"Shape", "a native for each implementation"},
    {"Integer[]", "int[]"},
    {"Path[]", "String[]"},
    {"Thread.State[]", "String[] of the constants' names"},
    {"int[][]", "one int[] with the rows one after another"},
    {"@Unsigned long[][]", "one long[] with the rows one after another"},
    {"String[][]", ""},
    {"Object[]", ""},
    {"T", "a concrete type"},
  };

  /** Those of the table that a method of a bound interface may have. */
  private static final Set<String> TAKEN =
      Set.of(
          "List<String>",
          "List<Integer>",
          "List<? extends Long>",
          "List<byte[]>",
          "List<Path>",
          "List<Instant>",
          "List<BigInteger>",
          "List<Thread.State>",
          "List<Point>",
          "Set<Character>",
          "Collection<Double>",
          "Map<String, Integer>",
          "Optional<String>",
          "Optional<Integer>",
          "Optional<Path>",
          "Optional<int[]>",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "Runnable",
          "Callable<String>",
          "Comparator<String>",
          "IntUnaryOperator",
          "Path",
          "BigDecimal",
          "BigInteger",
          "UUID",
          "Instant",
          "Duration",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Point",
          "Empty",
          "Integer[]",
          "Path[]",
          "Thread.State[]",
          "int[][]",
          "@Unsigned long[][]",
          "String[][]");

  /** Those of the JDK that stay objects. */
  private static final List<String> OBJECTS =
      List.of("Object", "Thread", "Class<?>", "java.io.InputStream", "Cloneable", "Plain");

  private static final String HEAD =
      """
      package demo;
      import dev.nativebound.*; import java.io.File; import java.math.*; import java.net.*;
      import java.nio.*; import java.nio.charset.*; import java.nio.file.*; import java.time.*;
      import java.util.*; import java.util.concurrent.*; import java.util.function.*;
      import java.util.stream.*;
      record Point(int x, String name) {}
      record Empty() {}
      sealed interface Shape permits Square {}
      final class Square implements Shape {}
      interface Plain {}
      @SuppressWarnings("rawtypes") @NativeBound class Bound {
      """;

  @TempDir Path project;

  private List<String> errors(List<String> types) {
    StringBuilder source = new StringBuilder(HEAD);
    for (int i = 0; i < types.size(); i++) {
      source.append("static native <T> void f%d(%s x);\n".formatted(i, types.get(i)));
    }
    return CompiledSources.in(project, Map.of("demo.Bound", source.append("}").toString()))
        .errors();
  }

  @Test
  void each_type_is_told_what_to_be_instead() {
    List<String> types = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String[] row : TABLE) {
      types.add(row[0]);
      expected.add(
          row[0].replace("@Unsigned ", "")
              + " -> "
              + (row[1].isEmpty() ? "" : row[1] + ", or ")
              + "@AsObject, which passes the object itself"
              + (TAKEN.contains(row[0])
                  ? "; an interface marked @NativeBound takes it as it is"
                  : ""));
    }
    List<String> told =
        errors(types).stream()
            .map(error -> error.replaceAll(".* has type (.*), and .*; use (.*)", "$1 -> $2"))
            .map(error -> error.replaceFirst("^State", "Thread.State"))
            .map(error -> error.replaceFirst("<State>", "<Thread.State>"))
            .map(error -> error.replaceFirst("^Publisher", "Flow.Publisher"))
            .toList();
    assertThat(told).containsExactlyElementsIn(expected).inOrder();
  }

  /** The way out is one. */
  @Test
  void an_interface_takes_what_is_said_that_it_takes() {
    for (String[] row : TABLE) {
      String source =
          HEAD.substring(0, HEAD.indexOf("@Supp"))
              + "@SuppressWarnings(\"rawtypes\") @NativeBound interface Bound { void f(%s x); }"
                  .formatted(row[0]);
      boolean isTaken =
          CompiledSources.in(project, Map.of("demo.Bound", source)).errors().isEmpty();
      assertWithMessage(row[0]).that(isTaken).isEqualTo(TAKEN.contains(row[0]));
    }
  }

  @Test
  void any_other_class_crosses_as_an_object() {
    assertThat(errors(OBJECTS)).isEmpty();
  }
}
