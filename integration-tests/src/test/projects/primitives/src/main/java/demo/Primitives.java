package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;

/** {@code accept…} asserts in Rust that the value is the one of its index, {@code give…} returns it. */
@NativeBound
final class Primitives {
  static {
    PrimitivesNative.load();
  }

  private Primitives() {}

  static native void acceptBoolean(int index, boolean value);

  static native void acceptByte(int index, byte value);

  static native void acceptShort(int index, short value);

  static native void acceptChar(int index, char value);

  static native void acceptInt(int index, int value);

  static native void acceptLong(int index, long value);

  static native void acceptFloat(int index, float value);

  static native void acceptDouble(int index, double value);

  static native void acceptUnsignedByte(int index, @Unsigned byte value);

  static native void acceptUnsignedShort(int index, @Unsigned short value);

  static native void acceptUnsignedInt(int index, @Unsigned int value);

  static native void acceptUnsignedLong(int index, @Unsigned long value);

  /** Each in another register or on the stack. */
  static native void acceptMany(
      byte a,
      double b,
      long c,
      float d,
      boolean e,
      short f,
      char g,
      int h,
      double i,
      @Unsigned long j,
      float k,
      @Unsigned byte l,
      boolean m,
      double n,
      double o,
      double p,
      double q,
      double r,
      double s,
      short t);

  static native boolean giveBoolean(int index);

  static native byte giveByte(int index);

  static native short giveShort(int index);

  static native char giveChar(int index);

  static native int giveInt(int index);

  static native long giveLong(int index);

  static native float giveFloat(int index);

  static native double giveDouble(int index);

  static native @Unsigned byte giveUnsignedByte(int index);

  static native @Unsigned short giveUnsignedShort(int index);

  static native @Unsigned int giveUnsignedInt(int index);

  static native @Unsigned long giveUnsignedLong(int index);
}
