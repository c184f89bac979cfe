package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustName;

/** Each name of a native and of a parameter is a difficult one; each returns a number of its own. */
@NativeBound
final class Names {
  static {
    NamesNative.load();
  }

  private Names() {}

  static native int under_score(int a_b);

  static native int dollar$sign(int $);

  static native int match(int type, int self, int crate, int fn, int gen, int async);

  static native int self();

  static native int größe(int ü);

  static native int 𝒳(int 𝒴);

  static native int value3();

  static native int _3();

  static native int over();

  static native int over(int a);

  static native int over(String a);

  static native int over(int a, int[] b);

  static native int over(String[] a, byte[][] b, Object c);

  /** Not native, and so no overload to JNI. */
  static int half(String text) {
    return half(text.length());
  }

  static native int half(int value);

  @RustName("renamed")
  static native int original();

  static native int HTTPServer2Go();
}
