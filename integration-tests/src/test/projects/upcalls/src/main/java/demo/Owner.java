package demo;

import dev.nativebound.NativeBound;

/** An object with a callback in it. */
@NativeBound
public interface Owner extends AutoCloseable {
  @NativeBound
  static Owner of(Runnable callback) {
    return OwnerNative.of(callback);
  }

  void run() throws RuntimeException;

  /** From a thread of Rust that shares the callback, so many milliseconds from now. */
  void runLater(int millis);

  @Override
  void close();
}
