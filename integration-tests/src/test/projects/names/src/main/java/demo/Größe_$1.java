package demo;

import dev.nativebound.NativeBound;

@NativeBound
final class Größe_$1 {
  static {
    Größe_$1Native.load();
  }

  private Größe_$1() {}

  static native int number();
}
