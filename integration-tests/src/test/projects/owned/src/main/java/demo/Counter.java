package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import java.io.IOException;
import java.util.function.Supplier;

/** Some of its methods are exclusive. */
@NativeBound
public interface Counter extends Supplier<String>, AutoCloseable {
  /** Fails where {@code name} is empty. */
  @NativeBound
  static Counter open(String name) throws IOException {
    return CounterNative.open(name);
  }

  @NativeBound
  static Counter open(String name, int start) {
    return CounterNative.open(name, start);
  }

  @NativeBound
  static Counter panicking() {
    return CounterNative.panicking();
  }

  /** The name: of a generic interface. */
  @Override
  String get();

  int value();

  /** Waits at the gate. */
  int hold(int gate);

  @Exclusive
  int add(int by);

  /** Adds as one who is not alone would lose: reads, lets others run, and writes. */
  @Exclusive
  void addSlowly();

  /** Adds, and waits at the gate. */
  @Exclusive
  int addAndHold(int by, int gate);

  @Exclusive
  void fail(String text) throws IOException;

  @Exclusive
  void panic();

  default int twice() {
    return 2 * value();
  }

  @Override
  void close();

  // What every object has is left to it.

  @Override
  String toString();

  @Override
  int hashCode();

  @Override
  boolean equals(Object other);
}
