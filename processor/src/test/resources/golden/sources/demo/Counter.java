package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;
import java.io.IOException;

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

  @Override
  void close();
}
