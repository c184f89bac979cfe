package demo;

import dev.nativebound.AsObject;
import dev.nativebound.NativeBound;
import java.io.IOException;

/** Direct natives, for each of which the library looks something up. */
@NativeBound
final class Direct {
  static {
    DirectNative.load();
  }

  enum Colour {
    RED,
    GREEN
  }

  private Direct() {}

  /** How often it was called since the library was mapped. */
  static native int calls();

  static native String shout(String text);

  static native byte[] doubled(byte[] bytes);

  static native Integer next(Integer number);

  static native Colour other(Colour colour);

  @AsObject
  static native Point same(@AsObject Point point);

  static native void refuse(int how) throws Refusal, IOException;

  static native void panic(String text);
}
