package demo;

import dev.nativebound.NativeBound;

/** Holds classes with natives, and has one itself. */
@NativeBound
final class Outer {
  static {
    OuterNative.load();
  }

  static native int outer();

  @NativeBound
  static final class Inner {
    static {
      Outer_InnerNative.load();
    }

    static native int inner();

    @NativeBound
    final class Innermost {
      static {
        Outer_Inner_InnermostNative.load();
      }

      native int innermost(int a);
    }
  }

  @NativeBound
  private static final class Secret {
    static {
      Outer_SecretNative.load();
    }

    private static native int secret();
  }

  static int secret() {
    return Secret.secret();
  }

  private Outer() {}
}
