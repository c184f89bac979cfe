package demo;

import dev.nativebound.NativeBound;

/** Leaves it to others to load the library, and to compare. */
@NativeBound
final class Forgetful {
  private Forgetful() {}

  static native int answer();
}
