package demo;

import dev.nativebound.NativeBound;

/** Loads the library, and has a lock. */
@NativeBound
final class Loads {
  static {
    LoadsNative.load();
  }

  static native int one();

  synchronized native int locked();
}
