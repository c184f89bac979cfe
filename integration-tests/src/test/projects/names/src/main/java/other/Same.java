package other;

import dev.nativebound.NativeBound;
import dev.nativebound.RustName;

@NativeBound
@RustName("elsewhere::OtherSame")
public final class Same {
  static {
    SameNative.load();
  }

  private Same() {}

  public static native int number();
}
