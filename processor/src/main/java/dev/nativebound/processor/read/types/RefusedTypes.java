package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.PrimitiveKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types of the JDK that a direct native refuses: why, and what to write instead. */
final class RefusedTypes {
  private static final String COLLECTION = "collections do not cross to Rust";
  private static final String OPTIONAL = "optionals do not cross to Rust";
  static final String LAZY = "what is computed later or piece by piece does not cross to Rust";
  static final String CALLBACK = "callbacks cross only in natives that are generated";
  private static final String TEXT = "of texts, only String crosses to Rust";
  private static final String VALUE = "values of this class do not cross to Rust";
  private static final String BUFFER = "of buffers, only ByteBuffer crosses to Rust";

  private static final String FUNCTION = "functions of Kotlin do not cross to Rust";
  private static final String SUSPENDING = "a native does not suspend a coroutine of Kotlin";

  private static final Map<String, Row> ROWS = new HashMap<>();

  static {
    Instead array = RefusedTypes::array;
    rows(COLLECTION, array, "java.lang.Iterable", "java.util.Collection", "java.util.List");
    rows(COLLECTION, array, "java.util.ArrayList", "java.util.LinkedList", "java.util.Set");
    rows(COLLECTION, array, "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet");
    rows(COLLECTION, array, "java.util.SortedSet", "java.util.NavigableSet", "java.util.EnumSet");
    rows(COLLECTION, array, "java.util.Queue", "java.util.Deque", "java.util.ArrayDeque");
    Instead arrays = RefusedTypes::keysAndValues;
    rows(COLLECTION, arrays, "java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap");
    rows(COLLECTION, arrays, "java.util.SortedMap", "java.util.NavigableMap", "java.util.TreeMap");
    rows(COLLECTION, arrays, "java.util.EnumMap", "java.util.concurrent.ConcurrentMap");
    rows(COLLECTION, arrays, "java.util.concurrent.ConcurrentHashMap");

    rows(OPTIONAL, RefusedTypes::nullable, "java.util.Optional");
    rows(OPTIONAL, always("@Nullable Integer"), "java.util.OptionalInt");
    rows(OPTIONAL, always("@Nullable Long"), "java.util.OptionalLong");
    rows(OPTIONAL, always("@Nullable Double"), "java.util.OptionalDouble");

    rows(LAZY, array, "java.util.Iterator", "java.util.stream.Stream");
    rows(LAZY, array, "java.util.concurrent.Flow.Publisher");
    rows(LAZY, always("int[]"), "java.util.stream.IntStream");
    rows(LAZY, always("long[]"), "java.util.stream.LongStream");
    rows(LAZY, always("double[]"), "java.util.stream.DoubleStream");
    Instead complete = RefusedTypes::complete;
    rows(LAZY, complete, "java.util.concurrent.Future", "java.util.concurrent.CompletionStage");
    rows(LAZY, complete, "java.util.concurrent.CompletableFuture");

    Instead none = always("");
    rows(CALLBACK, none, "java.lang.Runnable", "java.util.Comparator");
    rows(CALLBACK, none, "java.util.concurrent.Callable");

    Instead text = always("String");
    rows(TEXT, text, "java.lang.CharSequence", "java.lang.StringBuilder");
    rows(TEXT, text, "java.lang.StringBuffer");

    rows(VALUE, text, "java.nio.file.Path", "java.io.File", "java.net.URI", "java.net.URL");
    rows(VALUE, always("String (its toString(), which is exact)"), "java.math.BigDecimal");
    rows(VALUE, always("byte[] (its toByteArray())"), "java.math.BigInteger");
    rows(
        VALUE,
        either("String (its toString()), or two longs", "String (its toString())"),
        "java.util.UUID");
    rows(VALUE, always("long[] (its toLongArray())"), "java.util.BitSet");
    rows(VALUE, always("String (its toLanguageTag())"), "java.util.Locale");
    rows(VALUE, always("String (its name())"), "java.nio.charset.Charset");
    rows(VALUE, always("int, long or double"), "java.lang.Number");
    rows(VALUE, either("", "void"), "java.lang.Void");

    rows(VALUE, always("long (its toEpochMilli())"), "java.time.Instant");
    rows(VALUE, always("long (its toNanos())"), "java.time.Duration");
    rows(VALUE, always("long (its toEpochDay())"), "java.time.LocalDate");
    rows(VALUE, always("long (its toNanoOfDay())"), "java.time.LocalTime");
    rows(VALUE, always("long (its getTime())"), "java.util.Date");
    rows(VALUE, always("String (its getId())"), "java.time.ZoneId");
    Instead inFull = always("String (its toString())");
    rows(VALUE, inFull, "java.time.LocalDateTime", "java.time.OffsetDateTime");
    rows(VALUE, inFull, "java.time.ZonedDateTime", "java.time.Period");

    rows(SUSPENDING, always("a function without 'suspend'"), "kotlin.coroutines.Continuation");

    rows(BUFFER, always("ByteBuffer"), "java.nio.Buffer", "java.nio.MappedByteBuffer");
    rows(BUFFER, always("ByteBuffer or char[]"), "java.nio.CharBuffer");
    rows(BUFFER, always("ByteBuffer or short[]"), "java.nio.ShortBuffer");
    rows(BUFFER, always("ByteBuffer or int[]"), "java.nio.IntBuffer");
    rows(BUFFER, always("ByteBuffer or long[]"), "java.nio.LongBuffer");
    rows(BUFFER, always("ByteBuffer or float[]"), "java.nio.FloatBuffer");
    rows(BUFFER, always("ByteBuffer or double[]"), "java.nio.DoubleBuffer");
  }

  private RefusedTypes() {}

  /** What to write, given the type arguments; empty when nothing but {@code @AsObject} helps. */
  @FunctionalInterface
  private interface Instead {
    String of(List<? extends TypeMirror> arguments, Side side);
  }

  private record Row(String reason, Instead instead) {}

  /**
   * Why a type is refused, and what to write {@code instead}; that is empty for what has nothing.
   */
  record Refusal(String reason, String instead) {}

  /** Why {@code type} is refused; empty when it is not. */
  static Optional<Refusal> find(DeclaredType type, Side side) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return Optional.ofNullable(rowOf(name))
        .map(r -> new Refusal(r.reason(), r.instead().of(type.getTypeArguments(), side)));
  }

  private static Row rowOf(String name) {
    if (isFunctionOfKotlin(name)) {
      return new Row(FUNCTION, always(""));
    }
    return name.startsWith("java.util.function.") ? new Row(CALLBACK, always("")) : ROWS.get(name);
  }

  /** The type of {@code (String) -> Int}. */
  static boolean isFunctionOfKotlin(String name) {
    return name.startsWith("kotlin.jvm.functions.Function");
  }

  private static void rows(String reason, Instead instead, String... names) {
    for (String name : names) {
      ROWS.put(name, new Row(reason, instead));
    }
  }

  private static Instead always(String text) {
    return (arguments, side) -> text;
  }

  /** Of what has another form as a parameter. */
  private static Instead either(String parameter, String result) {
    return (arguments, side) -> side == Side.RESULT ? result : parameter;
  }

  private static String array(List<? extends TypeMirror> arguments, Side side) {
    return arguments.stream()
        .findFirst()
        .flatMap(DirectForms::many)
        .orElse("String[], byte[][] or an array of primitives");
  }

  private static String keysAndValues(List<? extends TypeMirror> arguments, Side side) {
    if (side == Side.RESULT) {
      return "";
    }
    List<String> forms =
        arguments.stream().flatMap(argument -> DirectForms.many(argument).stream()).toList();
    if (forms.size() < arguments.size()) {
      return "";
    }
    return arguments.size() == 2
        ? "two arrays, %s of the keys and %s of the values".formatted(forms.toArray())
        : "two arrays, of the keys and of the values";
  }

  private static String nullable(List<? extends TypeMirror> arguments, Side side) {
    return arguments.isEmpty() || isOpen(arguments.get(0))
        ? "a @Nullable type"
        : DirectForms.one(arguments.get(0)).map(RefusedTypes::nullable).orElse("");
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

  private static String complete(List<? extends TypeMirror> arguments, Side side) {
    return arguments.isEmpty() || isOpen(arguments.get(0))
        ? "the complete value"
        : DirectForms.one(arguments.get(0)).map(form -> form + ", the complete value").orElse("");
  }
}
