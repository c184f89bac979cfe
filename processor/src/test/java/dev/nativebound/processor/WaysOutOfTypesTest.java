package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a message proposes instead of a type compiles where that type stood. */
class WaysOutOfTypesTest {
  private static final List<String> TYPES =
      List.of(
          "List<String>",
          "List<Instant>",
          "List<Point>",
          "List<?>",
          "List",
          "List<List<String>>",
          "List<Object>",
          "List<? super String>",
          "List<Runnable>",
          "List<Counter>",
          "List<Void>",
          "ArrayList<String>",
          "ArrayList<Object>",
          "ArrayList<Stream<String>>",
          "Set<Character>",
          "Set<Double>",
          "TreeSet<String>",
          "Deque<LocalDate>",
          "Iterable<Boolean>",
          "Iterable<Object>",
          "Collection<Number>",
          "Stack<UUID>",
          "Map<String, Integer>",
          "Map<String, List<String>>",
          "Map<Double, String>",
          "Map",
          "HashMap<String, Point>",
          "HashMap<String, Object>",
          "TreeMap<LocalDate, Locale>",
          "EnumMap<Thread.State, IntStream>",
          "Properties",
          "Map<String, Counter>",
          "Optional<String>",
          "Optional<Integer>",
          "Optional<Instant>",
          "Optional<Path>",
          "Optional<int[]>",
          "Optional<?>",
          "Optional",
          "Optional<Point>",
          "Optional<List<String>>",
          "Optional<Optional<String>>",
          "Optional<Object>",
          "Optional<BitSet>",
          "Optional<Counter>",
          "Optional<Number>",
          "Optional<Thread.State>",
          "Optional<IntStream>",
          "OptionalInt",
          "Iterator<String>",
          "Stream<Integer>",
          "Stream<Object>",
          "IntStream",
          "DoubleStream",
          "Flow.Publisher<byte[]>",
          "CompletableFuture<String>",
          "CompletableFuture<Point>",
          "CompletableFuture<List<String>>",
          "CompletableFuture<Void>",
          "CompletableFuture<Object>",
          "Future<File>",
          "Future<Instant>",
          "CompletionStage<?>",
          "CompletableFuture<Stream<Path>>",
          "Runnable",
          "Callable<String>",
          "Callable<Object>",
          "Comparator<String>",
          "IntUnaryOperator",
          "Function<String, Integer>",
          "Function",
          "Supplier<Locale>",
          "Fine",
          "Odd",
          "CharSequence",
          "StringBuilder",
          "Path",
          "File",
          "URI",
          "BigDecimal",
          "BigInteger",
          "UUID",
          "BitSet",
          "Locale",
          "Charset",
          "Number",
          "Void",
          "Instant",
          "Duration",
          "LocalDate",
          "LocalDateTime",
          "ZoneId",
          "Date",
          "Buffer",
          "ByteBuffer",
          "IntBuffer",
          "DoubleBuffer",
          "MappedByteBuffer",
          "Point",
          "Empty",
          "Deep",
          "Wrapped",
          "Called",
          "Generic<String>",
          "Shape",
          "Figure",
          "Body",
          "Integer[]",
          "Path[]",
          "Thread.State[]",
          "int[][]",
          "@Unsigned long[][]",
          "String[][]",
          "Object[]",
          "Integer[][]",
          "Runnable[]",
          "List<String>[]",
          "Counter[][]",
          "Counter",
          "Functions",
          "Object",
          "Thread",
          "Map.Entry<String, Integer>",
          "Thread.State",
          "Optional<Map<String, Instant>>");

  private static final String HEAD =
      """
      package demo;
      import dev.nativebound.*; import java.io.File; import java.math.*; import java.net.*;
      import java.nio.*; import java.nio.charset.*; import java.nio.file.*; import java.time.*;
      import java.util.*; import java.util.concurrent.*; import java.util.function.*;
      import java.util.stream.*; import java.lang.Thread.State; import org.jspecify.annotations.Nullable;
      record Point(int x, String name) {}
      record Empty() {}
      record Deep(List<Point> points, Map<String, Double> byName) {}
      record Wrapped(Object value) {}
      record Called(Runnable then) {}
      record Generic<T>(T value) {}
      record Plain(int x) {}
      sealed interface Shape permits Square {}
      final class Square implements Shape {}
      sealed interface Figure permits Round, Oval {}
      record Round(int radius) implements Figure {}
      record Oval(int a, int b) implements Figure {}
      sealed interface Body permits Ball {}
      record Ball(Thread thread) implements Body {}
      @NativeCallback interface Fine { int on(String text); }
      @NativeCallback interface Odd { void on(Object object); }
      @NativeBound interface Counter extends AutoCloseable {
        @NativeBound static Counter make() { return CounterNative.make(); }
        int next();
        @Override void close();
      }
      @NativeBound interface Functions { int one(); }
      """;

  /** Proposals that are no types, as types. */
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("an array of primitives", "int[]"),
          Map.entry("a concrete type", "String"),
          Map.entry("a record", "Plain"),
          Map.entry("a fun interface marked @NativeCallback", "Fine"),
          Map.entry("the type itself", "List<String>"),
          Map.entry("the complete value", "String"),
          Map.entry("a @Nullable type", "@Nullable String"),
          Map.entry("a type that extends AutoCloseable", "Counter"),
          Map.entry("two longs", "long high, long"),
          Map.entry("a native for each implementation", "Square"),
          Map.entry("one callback", "Runnable"),
          Map.entry("a value without them", "String"),
          Map.entry("one without them", "Plain"),
          Map.entry("records below it", "Figure"),
          Map.entry("'? extends' of it", "List<? extends Short>"));

  private static final Pattern PARAMETERS =
      Pattern.compile(
          "two arrays, (\\S+) of the keys and (\\S+) of the values|its components \\((.*)\\)");

  /** Where a type stands: what is declared for it, and what the method is. */
  enum Place {
    DIRECT_PARAMETER("", "static native void f%1$d(%3$s %2$s x);"),
    DIRECT_RESULT("", "%3$s static native %2$s f%1$d();"),
    PARAMETER("", "void f%1$d(%3$s %2$s x);"),
    RESULT("", "%3$s %2$s f%1$d();"),
    ELEMENT("", "void f%1$d(%3$s List<%2$s> x);"),
    ELEMENT_OF_RESULT("", "%3$s List<%2$s> f%1$d();"),
    MEMBER("", "void f%1$d(%3$s Set<%2$s> x);"),
    KEY("", "void f%1$d(%3$s Map<%2$s, String> x);"),
    VALUE("", "void f%1$d(%3$s Map<String, %2$s> x);"),
    OPTIONAL("", "%3$s Optional<%2$s> f%1$d();"),
    COMPONENT("record C%1$d(%2$s x) {}", "void f%1$d(%3$s C%1$d x);"),
    COMPONENT_OF_RESULT("record C%1$d(%2$s x) {}", "%3$s C%1$d f%1$d();"),
    CALLBACK_PARAMETER(
        "@NativeCallback interface C%1$d { void on(%2$s x); }", "void f%1$d(%3$s C%1$d x);"),
    CALLBACK_RESULT("@NativeCallback interface C%1$d { %2$s on(); }", "void f%1$d(%3$s C%1$d x);"),
    CONSUMED("", "void f%1$d(%3$s Consumer<%2$s> x);"),
    SUPPLIED("", "void f%1$d(%3$s Supplier<%2$s> x);");

    private final String declaration;
    private final String method;

    Place(String declaration, String method) {
      this.declaration = declaration;
      this.method = method;
    }

    boolean isDirect() {
      return name().startsWith("DIRECT");
    }

    boolean isResult() {
      return method.endsWith("f%1$d();");
    }
  }

  /** One type at one place; marks stand before the whole of the method's parameter or result. */
  private record Use(String type, String marks) {}

  @TempDir Path projects;
  private int count;

  /** What is said of each use, by its number. */
  private Map<Integer, List<String>> errors(Place place, List<Use> uses) {
    StringBuilder source = new StringBuilder(HEAD);
    int first = (int) HEAD.lines().count() + 1;
    for (int i = 0; i < uses.size(); i++) {
      source.append(place.declaration.formatted(i, uses.get(i).type(), "")).append('\n');
    }
    source.append(
        "@SuppressWarnings(\"rawtypes\") @NativeBound %s Bound {\n"
            .formatted(place.isDirect() ? "class" : "interface"));
    for (int i = 0; i < uses.size(); i++) {
      source
          .append(place.method.formatted(i, uses.get(i).type(), uses.get(i).marks()))
          .append('\n');
    }
    Map<Integer, List<String>> errors = new TreeMap<>();
    CompiledSources.in(
            projects.resolve("p" + count++),
            Map.of("demo.Bound", source.append("}").toString()),
            "-Xmaxerrs",
            "9999")
        .errors()
        .forEach(
            error -> {
              boolean isHere = error.startsWith("Bound.java:");
              int line = isHere ? Integer.parseInt(error.split(":", 3)[1]) - first : -1;
              int use = line < uses.size() ? line : line - uses.size() - 1;
              errors.computeIfAbsent(use, key -> new ArrayList<>()).add(error);
            });
    return errors;
  }

  private static List<Use> uses(List<String> types) {
    return types.stream().map(type -> new Use(type, "")).toList();
  }

  /** What stands after "use". */
  private static String said(String error) {
    return error.replaceFirst("(?s).* has type .*?, and .*?; use ", "");
  }

  /** The types that are proposed, without what explains them. */
  private static List<String> proposed(String said, Place place) {
    String types =
        said.replaceFirst("; an interface marked.*", "").replaceFirst("(, or )?@AsObject.*", "");
    if (types.isEmpty() || types.equals("a parameter or result of its own")) {
      return List.of();
    }
    if (types.equals("two arrays, of the keys and of the values")) {
      return List.of("String[] keys, String[]");
    }
    Matcher parameters = PARAMETERS.matcher(types);
    if (parameters.lookingAt() && place == Place.DIRECT_PARAMETER) {
      return List.of(
          parameters.group(3) == null
              ? parameters.group(1) + " keys, " + parameters.group(2)
              : parameters.group(3).replaceAll("(\\w+), ", "$1_, ").replaceFirst(" \\w+$", ""));
    }
    String bare =
        types
            .replaceAll(" \\(its \\w+\\(\\)[^)]*\\)", "")
            .replaceFirst("(, the complete value| of the constants' names)$", "")
            .replaceFirst("^one (.*) with the rows one after another$", "$1")
            .replaceFirst("^type arguments, for example ", "");
    return Stream.of(bare.split(", or | or |, (?![^<]*>)"))
        .map(type -> PHRASES.getOrDefault(type, type))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void compiles(Place place) {
    List<String> types =
        TYPES.stream()
            .filter(
                type -> place != Place.OPTIONAL || !type.equals("Optional")) // which is NB0124 too
            .toList();
    Map<Integer, List<String>> errors = errors(place, uses(types));
    Map<Use, String> waysOut = new LinkedHashMap<>();
    Map<Use, String> taken = new LinkedHashMap<>();
    errors.forEach(
        (number, texts) -> {
          if (number < 0) {
            return; // a declaration that all places share, of which others are made at each place
          }
          String type = types.get(number);
          for (String text : texts) {
            if (!text.contains("[NB0103]")) {
              continue;
            }
            String said = said(text);
            for (String way : proposed(said, place)) {
              boolean isOfWhole = place == Place.OPTIONAL && way.startsWith("@Nullable");
              (isOfWhole ? taken : waysOut).put(new Use(way, ""), type + " " + text);
            }
            if (said.contains("@AsObject")) {
              waysOut.put(new Use(type.replace("@Unsigned ", ""), "@AsObject"), type + " " + text);
            }
            if (said.contains("; an interface marked @NativeBound takes it as it is")) {
              taken.put(new Use(type, ""), type + " " + text);
            }
          }
        });
    assertClean(place, waysOut);
    assertClean(place.isResult() ? Place.RESULT : Place.PARAMETER, taken);
  }

  private void assertClean(Place place, Map<Use, String> uses) {
    if (uses.isEmpty()) {
      return;
    }
    List<Use> all = List.copyOf(uses.keySet());
    List<String> wrong = new ArrayList<>();
    errors(place, all)
        .forEach(
            (number, texts) ->
                wrong.add((number < 0 ? "" : uses.get(all.get(number))) + "\n  -> " + texts));
    assertWithMessage(place + " " + String.join("\n", wrong)).that(wrong).isEmpty();
  }
}
