package demo;

import dev.nativebound.NativeBound;

/** Made by Rust for callbacks; its constructor may throw. */
@NativeBound
public abstract class Brittle implements AutoCloseable {
  static boolean breaks;

  Brittle() {
    if (breaks) {
      throw new ArithmeticException("brittle");
    }
  }

  public abstract int strength();

  @Override
  public abstract void close();
}
