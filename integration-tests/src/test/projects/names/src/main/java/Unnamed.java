import dev.nativebound.NativeBound;

@NativeBound
public final class Unnamed {
  static {
    UnnamedNative.load();
  }

  private Unnamed() {}

  public static native int number();
}
