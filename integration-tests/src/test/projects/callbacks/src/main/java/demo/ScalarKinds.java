package demo;

import dev.nativebound.NativeCallback;
import dev.nativebound.Unsigned;
import demo.ValueKinds.Kind;
import demo.ValueKinds.Nullable;

/** A method for each kind of scalar: it returns what it is given. */
@NativeCallback
public interface ScalarKinds {
  boolean flag(boolean value);

  byte tiny(byte value);

  short small(short value);

  char unit(char value);

  int number(int value);

  long big(long value);

  float single(float value);

  double twice(double value);

  @Unsigned byte unsignedTiny(@Unsigned byte value);

  @Unsigned short unsignedSmall(@Unsigned short value);

  @Unsigned int unsignedNumber(@Unsigned int value);

  @Unsigned long unsignedBig(@Unsigned long value);

  Boolean boxedFlag(Boolean value);

  Integer boxedNumber(Integer value);

  Character boxedUnit(Character value);

  Double boxedTwice(Double value);

  @Unsigned Short boxedUnsigned(@Unsigned Short value);

  @Nullable Integer maybeNumber(@Nullable Integer value);

  @Nullable Double maybeTwice(@Nullable Double value);

  @Nullable @Unsigned Long maybeUnsigned(@Nullable @Unsigned Long value);

  Kind kind(Kind value);

  @Nullable Kind maybeKind(@Nullable Kind value);

  /** More than travel as arguments: the last ones of each kind are in the message. */
  String many(
      boolean a0,
      byte a1,
      short a2,
      char a3,
      int a4,
      long a5,
      float a6,
      double a7,
      Kind a8,
      Integer a9,
      boolean a10,
      byte a11,
      short a12,
      char a13,
      int a14,
      long a15,
      float a16,
      double a17,
      Kind a18,
      Integer a19,
      boolean a20,
      byte a21,
      short a22,
      char a23,
      int a24,
      long a25,
      float a26,
      double a27,
      Kind a28,
      Integer a29,
      boolean a30,
      byte a31,
      short a32,
      char a33,
      int a34,
      long a35,
      float a36,
      double a37,
      Kind a38,
      Integer a39);

  /** Scalars beside what is none. */
  double mixed(String before, int number, @Nullable Kind kind, char unit, int[] numbers, double twice);
}
