package dev.nativebound.benchmarks;

/** The natives by jni-rs. */
final class JniRs {
  static {
    System.loadLibrary("benchmarks_jni_rs");
  }

  private JniRs() {}

  static native void empty();

  static native int add(int a, int b);

  static native int stringIn(String text);

  static native String stringOut(int text);

  static native int bytesIn(byte[] bytes);

  static native byte[] bytesOut();

  static native int countMatches(String pattern, String text);
}
