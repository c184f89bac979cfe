package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;
import demo.ValueKinds.Kind;
import demo.ValueKinds.Nullable;
import demo.ValueKinds.Point;
import demo.ValueKinds.Shape;
import demo.ValueKinds.Token;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Sends to Java what Rust has written down, and asserts that it comes back. */
@NativeBound
public interface Sender {
  void scalars(ScalarKinds kinds) throws RuntimeException;

  void many(ScalarKinds kinds) throws RuntimeException;

  void texts(ValueKinds kinds) throws RuntimeException;

  void arrays(ValueKinds kinds) throws RuntimeException;

  void records(ValueKinds kinds) throws RuntimeException;

  void collections(ValueKinds kinds) throws RuntimeException;

  void library(ValueKinds kinds) throws RuntimeException;

  void greeting(ValueKinds kinds) throws RuntimeException;

  void functions(
      BiFunction<Token, @Nullable String, Optional<Token>> tokens,
      Supplier<byte[]> bytes,
      UnaryOperator<List<Shape>> shapes,
      Consumer<int[]> numbers,
      Function<Duration, @Nullable Kind> kinds,
      ToLongFunction<Map<String, @Nullable Point>> points,
      IntFunction<@Unsigned Integer> unsigned,
      Function<Kind, Engine.@Nullable Labels> labels)
      throws RuntimeException;

  /** What a call of a method with some value fails with, twice the same. */
  String failureOfScalar(ScalarKinds kinds, String method);

  String failure(ValueKinds kinds, String method);

  /** What the values that cannot be Java's fail with, one a line. */
  String refused(ValueKinds kinds);

  /** Passes four counters on, behind a map that Java refuses or not. */
  String give(ValueKinds kinds, boolean twiceOneKey);

  /** By which of the declared classes an exception was known. */
  String known(Task<IOException> task);
}
