package dev.nativebound.benchmarks;

/** What the native sides call. */
final class Callbacks {
  private Callbacks() {}

  static int apply(int operand) {
    return operand * 31 + 7;
  }

  private static int apply(String text) {
    return (text.length() << 16) ^ (text.charAt(0) << 8) ^ text.charAt(text.length() - 1);
  }

  /** All native sides keep them. */
  static void keep() {
    Upcalls.NATIVEBOUND.keep(Callbacks::apply, Callbacks::apply);
    C.keep(Callbacks::apply, Callbacks::apply);
    JniRs.keep(Callbacks::apply, Callbacks::apply);
  }
}
