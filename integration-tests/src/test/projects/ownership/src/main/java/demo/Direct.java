package demo;

import dev.nativebound.NativeBound;

/** Natives of its own that make objects. */
@NativeBound
final class Direct {
  static {
    DirectNative.load();
  }

  private Direct() {}

  static native Item item(int number);

  static native Fussy fussy();

  static native int number(Fussy fussy);
}
