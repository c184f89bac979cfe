package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.Unsigned;

@NativeBound
final class Boxes {
  static {
    BoxesNative.load();
  }

  private Boxes() {}

  static native void acceptLeast(
      Boolean a, Byte b, Short c, Character d, Integer e, Long f, Float g, Double h);

  static native void acceptMost(
      Boolean a, Byte b, Short c, Character d, Integer e, Long f, Float g, Double h);

  static native void acceptUnsigned(
      @Unsigned Byte a, @Unsigned Short b, @Unsigned Integer c, @Unsigned Long d);

  static native void acceptNull(
      @Nullable Boolean a,
      @Nullable Byte b,
      @Nullable Short c,
      @Nullable Character d,
      @Nullable Integer e,
      @Nullable Long f,
      @Nullable Float g,
      @Nullable Double h,
      @Nullable @Unsigned Byte i,
      @Nullable @Unsigned Short j,
      @Nullable @Unsigned Integer k,
      @Nullable @Unsigned Long l);

  static native void acceptPresent(
      @Nullable Boolean a,
      @Nullable Byte b,
      @Nullable Short c,
      @Nullable Character d,
      @Nullable Integer e,
      @Nullable Long f,
      @Nullable Float g,
      @Nullable Double h,
      @Nullable @Unsigned Byte i,
      @Nullable @Unsigned Short j,
      @Nullable @Unsigned Integer k,
      @Nullable @Unsigned Long l);

  static native Boolean giveBoolean(boolean most);

  static native Byte giveByte(boolean most);

  static native Short giveShort(boolean most);

  static native Character giveCharacter(boolean most);

  static native Integer giveInteger(boolean most);

  static native Long giveLong(boolean most);

  static native Float giveFloat(boolean most);

  static native Double giveDouble(boolean most);

  static native @Unsigned Byte giveUnsignedByte();

  static native @Unsigned Short giveUnsignedShort();

  static native @Unsigned Integer giveUnsignedInteger();

  static native @Unsigned Long giveUnsignedLong();

  static native Integer giveSeven();

  static native @Nullable Integer maybe(boolean present);

  static native @Nullable @Unsigned Long maybeUnsigned(boolean present);

  static native @Nullable Character maybeCharacter(boolean present);
}
