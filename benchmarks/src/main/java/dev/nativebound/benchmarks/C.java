package dev.nativebound.benchmarks;

/** The natives by hand in C. */
final class C {
  static {
    System.loadLibrary("benchmarks_c");
  }

  private C() {}

  static native void empty();

  static native int add(int a, int b);

  static native int stringIn(String text);

  static native String stringOut(int text);

  /** By GetStringUTFRegion, which is the obvious way. */
  static native int stringInPlain(String text);

  /** By NewStringUTF. */
  static native String stringOutPlain(int text);

  static native int bytesIn(byte[] bytes);

  static native byte[] bytesOut();

  static native int countMatches(String pattern, String text);
}
