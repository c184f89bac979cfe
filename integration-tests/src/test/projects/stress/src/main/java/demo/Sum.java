package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/** A number in Rust that is no atomic one. */
@NativeBound
public interface Sum extends AutoCloseable {
  @NativeBound
  static Sum zero() {
    return SumNative.zero();
  }

  /** Reads, does so many rounds of nothing, and writes one more: who is not alone loses. */
  @Exclusive
  void addOne(int rounds);

  /** Adds one, and stays. */
  @Exclusive
  void addOneAndSleep(int millis);

  long value();

  @Override
  void close();
}
