package demo;

import dev.nativebound.NativeBound;

/** Lets errors out of those that hide them. */
@NativeBound
interface Out {
  Out RUST = OutNative.INSTANCE;

  void run(Runnable callback) throws RuntimeException;

  void fail() throws RuntimeException;
}
