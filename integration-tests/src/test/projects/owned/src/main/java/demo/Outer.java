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

  /** Its constructor may throw. */
  @NativeBound
  abstract static class Moody implements Closing {
    static boolean throwing;

    Moody() {
      if (throwing) {
        throw new ArithmeticException("not today");
      }
    }

    @NativeBound
    static Moody maybe() {
      return Outer_MoodyNative.maybe();
    }

    abstract boolean works();
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
