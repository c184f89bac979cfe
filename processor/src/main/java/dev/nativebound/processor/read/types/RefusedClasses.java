package dev.nativebound.processor.read.types;

import static dev.nativebound.processor.model.Refusal.CALLBACK;
import static dev.nativebound.processor.model.Refusal.COLLECTION;
import static dev.nativebound.processor.model.Refusal.FUNCTION_OF_KOTLIN;
import static dev.nativebound.processor.model.Refusal.LAZY;
import static dev.nativebound.processor.model.Refusal.OPTIONAL;
import static dev.nativebound.processor.model.Refusal.OTHER_BUFFER;
import static dev.nativebound.processor.model.Refusal.SUSPENDING;
import static dev.nativebound.processor.model.Refusal.TEXT;
import static dev.nativebound.processor.model.Refusal.VALUE;

import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Refusal;
import dev.nativebound.processor.read.types.TypePlace.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The table of the JDK's classes that a direct native refuses: why, and what to write instead. Most
 * of them a generated native refuses too.
 */
final class RefusedClasses {
  private static final Map<String, Row> ROWS = new HashMap<>();

  static {
    Way array = RefusedClasses::array;
    rows(COLLECTION, array, "java.lang.Iterable", "java.util.Collection", "java.util.List");
    rows(COLLECTION, array, "java.util.ArrayList", "java.util.LinkedList", "java.util.Set");
    rows(COLLECTION, array, "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet");
    rows(COLLECTION, array, "java.util.SortedSet", "java.util.NavigableSet", "java.util.EnumSet");
    rows(COLLECTION, array, "java.util.Queue", "java.util.Deque", "java.util.ArrayDeque");
    Way arrays = RefusedClasses::keysAndValues;
    rows(COLLECTION, arrays, "java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap");
    rows(COLLECTION, arrays, "java.util.SortedMap", "java.util.NavigableMap", "java.util.TreeMap");
    rows(COLLECTION, arrays, "java.util.EnumMap", "java.util.concurrent.ConcurrentMap");
    rows(COLLECTION, arrays, "java.util.concurrent.ConcurrentHashMap");

    rows(OPTIONAL, RefusedClasses::nullable, "java.util.Optional");
    rows(OPTIONAL, always(Instead.type("@Nullable Integer")), "java.util.OptionalInt");
    rows(OPTIONAL, always(Instead.type("@Nullable Long")), "java.util.OptionalLong");
    rows(OPTIONAL, always(Instead.type("@Nullable Double")), "java.util.OptionalDouble");

    rows(LAZY, array, "java.util.Iterator", "java.util.stream.Stream");
    rows(LAZY, array, "java.util.concurrent.Flow.Publisher");
    rows(LAZY, always(Instead.type("int[]")), "java.util.stream.IntStream");
    rows(LAZY, always(Instead.type("long[]")), "java.util.stream.LongStream");
    rows(LAZY, always(Instead.type("double[]")), "java.util.stream.DoubleStream");
    Way complete = RefusedClasses::complete;
    rows(LAZY, complete, "java.util.concurrent.Future", "java.util.concurrent.CompletionStage");
    rows(LAZY, complete, "java.util.concurrent.CompletableFuture");

    Way none = (arguments, side) -> List.of();
    rows(CALLBACK, none, "java.lang.Runnable", "java.util.Comparator");
    rows(CALLBACK, none, "java.util.concurrent.Callable");

    Way text = always(Instead.type("String"));
    rows(TEXT, text, "java.lang.CharSequence", "java.lang.StringBuilder");
    rows(TEXT, text, "java.lang.StringBuffer");

    rows(VALUE, text, "java.nio.file.Path", "java.io.File", "java.net.URI", "java.net.URL");
    rows(
        VALUE,
        always(new Instead(Kind.EXACT_ACCESSOR, List.of(Instead.type("String")), "toString()")),
        "java.math.BigDecimal");
    rows(VALUE, accessor("byte[]", "toByteArray()"), "java.math.BigInteger");
    rows(VALUE, RefusedClasses::halves, "java.util.UUID");
    rows(VALUE, accessor("long[]", "toLongArray()"), "java.util.BitSet");
    rows(VALUE, accessor("String", "toLanguageTag()"), "java.util.Locale");
    rows(VALUE, accessor("String", "name()"), "java.nio.charset.Charset");
    rows(VALUE, oneOf("int", "long", "double"), "java.lang.Number");
    rows(VALUE, RefusedClasses::nothing, "java.lang.Void");

    rows(VALUE, accessor("long", "toEpochMilli()"), "java.time.Instant");
    rows(VALUE, accessor("long", "toNanos()"), "java.time.Duration");
    rows(VALUE, accessor("long", "toEpochDay()"), "java.time.LocalDate");
    rows(VALUE, accessor("long", "toNanoOfDay()"), "java.time.LocalTime");
    rows(VALUE, accessor("long", "getTime()"), "java.util.Date");
    rows(VALUE, accessor("String", "getId()"), "java.time.ZoneId");
    Way inFull = accessor("String", "toString()");
    rows(VALUE, inFull, "java.time.LocalDateTime", "java.time.OffsetDateTime");
    rows(VALUE, inFull, "java.time.ZonedDateTime", "java.time.Period");

    rows(SUSPENDING, always(Instead.of(Kind.NO_SUSPEND)), "kotlin.coroutines.Continuation");

    rows(
        OTHER_BUFFER,
        always(Instead.type("ByteBuffer")),
        "java.nio.Buffer",
        "java.nio.MappedByteBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "char[]"), "java.nio.CharBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "short[]"), "java.nio.ShortBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "int[]"), "java.nio.IntBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "long[]"), "java.nio.LongBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "float[]"), "java.nio.FloatBuffer");
    rows(OTHER_BUFFER, oneOf("ByteBuffer", "double[]"), "java.nio.DoubleBuffer");
  }

  private RefusedClasses() {}

  /** What to write, given the type arguments; nothing when nothing but {@code @AsObject} helps. */
  @FunctionalInterface
  private interface Way {
    List<Instead> of(List<? extends TypeMirror> arguments, Side side);
  }

  private record Row(Refusal refusal, Way way) {}

  /** Why a type is refused, and what to write {@code instead}. */
  record Found(Refusal refusal, List<Instead> instead) {}

  /** Why {@code type} is refused; empty when it is not. */
  static Optional<Found> find(DeclaredType type, Side side) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return Optional.ofNullable(rowOf(name))
        .map(row -> new Found(row.refusal(), row.way().of(type.getTypeArguments(), side)));
  }

  private static Row rowOf(String name) {
    Way none = (arguments, side) -> List.of();
    if (isFunctionOfKotlin(name)) {
      return new Row(FUNCTION_OF_KOTLIN, none);
    }
    return name.startsWith("java.util.function.") ? new Row(CALLBACK, none) : ROWS.get(name);
  }

  /** The type of {@code (String) -> Int}. */
  static boolean isFunctionOfKotlin(String name) {
    return name.startsWith("kotlin.jvm.functions.Function");
  }

  private static void rows(Refusal refusal, Way way, String... names) {
    for (String name : names) {
      ROWS.put(name, new Row(refusal, way));
    }
  }

  private static Way always(Instead instead) {
    return (arguments, side) -> List.of(instead);
  }

  private static Way accessor(String type, String method) {
    return always(accessed(type, method));
  }

  private static Instead accessed(String type, String method) {
    return new Instead(Kind.ACCESSOR, List.of(Instead.type(type)), method);
  }

  private static Way oneOf(String... types) {
    return always(Instead.of(Kind.ONE_OF, Stream.of(types).map(Instead::type).toList()));
  }

  /** A result is one value. */
  private static List<Instead> halves(List<? extends TypeMirror> arguments, Side side) {
    Instead text = accessed("String", "toString()");
    return side == Side.RESULT ? List.of(text) : List.of(text, Instead.of(Kind.TWO_LONGS));
  }

  private static List<Instead> nothing(List<? extends TypeMirror> arguments, Side side) {
    return side == Side.RESULT ? List.of(Instead.type("void")) : List.of();
  }

  private static List<Instead> array(List<? extends TypeMirror> arguments, Side side) {
    return List.of(
        arguments.stream()
            .findFirst()
            .flatMap(DirectSubstitutes::many)
            .orElseGet(() -> Instead.of(Kind.ANY_ARRAY)));
  }

  private static List<Instead> keysAndValues(List<? extends TypeMirror> arguments, Side side) {
    List<Instead> arrays =
        arguments.stream().flatMap(argument -> DirectSubstitutes.many(argument).stream()).toList();
    if (side == Side.RESULT || arrays.size() < arguments.size()) {
      return List.of();
    }
    return List.of(
        arguments.size() == 2
            ? Instead.of(Kind.TWO_ARRAYS, arrays)
            : Instead.of(Kind.TWO_ARRAYS_OF_ANY));
  }

  private static List<Instead> nullable(List<? extends TypeMirror> arguments, Side side) {
    return arguments.isEmpty() || isOpen(arguments.get(0))
        ? List.of(Instead.of(Kind.NULLABLE_TYPE))
        : DirectSubstitutes.one(arguments.get(0)).stream()
            .map(form -> form.withTypes(RefusedClasses::nullable))
            .toList();
  }

  private static boolean isOpen(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() == null;
  }

  /** An annotation for types stands before {@code []} where it is about the array. */
  private static String nullable(String type) {
    int dimensions = type.indexOf('[');
    return dimensions < 0
        ? "@Nullable " + PrimitiveKind.boxOf(type)
        : type.substring(0, dimensions) + " @Nullable " + type.substring(dimensions);
  }

  private static List<Instead> complete(List<? extends TypeMirror> arguments, Side side) {
    return arguments.isEmpty() || isOpen(arguments.get(0))
        ? List.of(Instead.of(Kind.COMPLETE_VALUE))
        : DirectSubstitutes.one(arguments.get(0)).stream()
            .map(form -> Instead.of(Kind.COMPLETE, List.of(form)))
            .toList();
  }
}
