package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/** Has nested types. */
final class Outer {
  private Outer() {}

  /** From which {@code close()} is inherited. */
  interface Closing extends AutoCloseable {
    @Override
    void close();
  }

  /** All methods are exclusive, so the value need not be Sync. */
  @NativeBound
  interface Tape extends AutoCloseable {
    @NativeBound
    static Tape blank() {
      return Outer_TapeNative.blank();
    }

    @Exclusive
    int record(int value);

    @Override
    void close();
  }

  /** Its Drop panics. */
  @NativeBound
  @SuppressWarnings("try")
  abstract static class Bomb implements AutoCloseable {
    @NativeBound
    static Bomb armed() {
      return Outer_BombNative.armed();
    }

    abstract boolean ticks();
  }
}
