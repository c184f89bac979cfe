package demo;

import dev.nativebound.NativeBound;

/** A second class of the library that reaches the same enum, and is an enum itself. */
@NativeBound
enum Second {
  A,
  B;

  static {
    SecondNative.load();
  }

  static native String name(Enums.Kind kind);

  /** Its ordinal, asked for through the environment. */
  native int place();
}
