package demo;

import dev.nativebound.NativeBound;

/** Is in the same library, and never asks it. */
@NativeBound
final class Forgets {
  private Forgets() {}

  static native int twice(int number);
}
