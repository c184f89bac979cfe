package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.NativeImport;
import dev.nativebound.WithEnv;

/** Rust calls a class of the application's, on this thread and on one of its own that stays. */
@NativeBound
@NativeImport(Point.class)
final class Imported {
  static {
    ImportedNative.load();
  }

  private Imported() {}

  @WithEnv
  static native String text(int x) throws RuntimeException;

  static native String textFromPool(int x) throws RuntimeException;

  /** Fails without an exception of Java's. */
  static native void failInPool() throws RuntimeException;
}
