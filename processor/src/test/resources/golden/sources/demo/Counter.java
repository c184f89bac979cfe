package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.NativeCallback;
import dev.nativebound.Unsigned;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Counts under a name. */
@NativeBound
public interface Counter extends AutoCloseable {
  /**
   * A counter at zero.
   *
   * @param name by which it is found
   */
  @NativeBound
  static Counter open(String name) throws IOException {
    return CounterNative.open(name);
  }

  /** Where it stands. */
  @Unsigned
  int value();

  /** Adds to it. */
  @Exclusive
  @Unsigned
  int add(@Unsigned int by);

  /** Begins anew. */
  @Exclusive
  void reset() throws IOException;

  /**
   * Is told of each change from now on.
   *
   * @param onChange kept until the counter is closed
   */
  void watch(OnChange onChange);

  /** Counts until {@code enough}. */
  long until(LongPredicate enough, Function<? super String, OnChange> watchers);

  @Override
  void close();

  /** Called when a counter changes. */
  @NativeCallback
  interface OnChange {
    /** {@code was} is {@code null} at first. */
    void changed(String name, int now, @Nullable Integer was) throws InterruptedException;

    /** Whether small changes matter. */
    default boolean wants(@Unsigned int change) {
      return true;
    }

    /** Does not cross. */
    default OnChange andThen(OnChange next) {
      return next;
    }
  }

  /** May be absent. */
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}
}
