package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Keeps callbacks. */
@NativeBound
public interface Engine extends AutoCloseable {
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  @NativeBound
  static Engine open(OnError onError) {
    return EngineNative.open(onError);
  }

  int apply(int value, IntUnaryOperator operator) throws RuntimeException;

  void each(List<String> lines, Consumer<? super String> consumer) throws RuntimeException;

  /** Tells who wants to know of lines that are no numbers; returns the sum of the others. */
  int check(List<String> lines) throws RuntimeException;

  boolean maybe(@Nullable Runnable first, Optional<Runnable> second) throws RuntimeException;

  void keep(Listener listener);

  void keepAll(Listener[] listeners);

  int fire(String event) throws RuntimeException;

  void forget();

  /** A callback that is given what Rust has made. */
  void open(Consumer<Counter> consumer, int start) throws RuntimeException;

  void openBoth(BiConsumer<Brittle, Counter> consumer, int start) throws RuntimeException;

  String label(int value, Function<? super Integer, ? extends Labels> labels)
      throws RuntimeException;

  @Exclusive
  void alone(Runnable inside) throws RuntimeException;

  @Override
  void close();

  /** A record with a callback. */
  record Listener(String name, OnEvent onEvent, @Nullable OnError onError) {}

  /** Has a generic supertype and overloads. */
  @dev.nativebound.NativeCallback
  interface OnEvent extends Handler<String> {
    int handle(int code);

    int handle(int code, String text);
  }

  /** Generic. */
  interface Handler<T> {
    @Nullable T rename(T event);
  }

  /** What a callback returns. */
  @dev.nativebound.NativeCallback
  interface Labels {
    String label();
  }
}
