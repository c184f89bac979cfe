package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

final class BoxesCheck {
  private BoxesCheck() {}

  static void theLeastOfEach() {
    Boxes.acceptLeast(
        false,
        (byte) -128,
        (short) -32768,
        (char) 0,
        -2147483648,
        -9223372036854775808L,
        Float.intBitsToFloat(0xFF800000),
        Double.longBitsToDouble(0xFFF0000000000000L));
    equal(Boxes.giveBoolean(false), Boolean.FALSE);
    equal(Boxes.giveByte(false), (byte) -128);
    equal(Boxes.giveShort(false), (short) -32768);
    equal(Boxes.giveCharacter(false), (char) 0);
    equal(Boxes.giveInteger(false), -2147483648);
    equal(Boxes.giveLong(false), -9223372036854775808L);
    equal(Boxes.giveFloat(false), Float.NEGATIVE_INFINITY);
    equal(Boxes.giveDouble(false), Double.NEGATIVE_INFINITY);
  }

  static void theMostOfEach() {
    Boxes.acceptMost(
        true,
        (byte) 127,
        (short) 32767,
        (char) 0xFFFF,
        2147483647,
        9223372036854775807L,
        Float.intBitsToFloat(0x7F800000),
        Double.longBitsToDouble(0x7FF0000000000000L));
    equal(Boxes.giveBoolean(true), Boolean.TRUE);
    equal(Boxes.giveByte(true), (byte) 127);
    equal(Boxes.giveShort(true), (short) 32767);
    equal(Boxes.giveCharacter(true), (char) 0xFFFF);
    equal(Boxes.giveInteger(true), 2147483647);
    equal(Boxes.giveLong(true), 9223372036854775807L);
    equal(Boxes.giveFloat(true), Float.POSITIVE_INFINITY);
    equal(Boxes.giveDouble(true), Double.POSITIVE_INFINITY);
  }

  static void unsigned() {
    Boxes.acceptUnsigned((byte) -1, (short) -1, -1, -1L);
    equal(Boxes.giveUnsignedByte(), (byte) -1);
    equal(Boxes.giveUnsignedShort(), (short) -1);
    equal(Boxes.giveUnsignedInteger(), -1);
    equal(Boxes.giveUnsignedLong(), -1L);
  }

  static void nulls() {
    Boxes.acceptNull(null, null, null, null, null, null, null, null, null, null, null, null);
    equal(Boxes.maybe(false), null);
    equal(Boxes.maybeUnsigned(false), null);
    equal(Boxes.maybeCharacter(false), null);
  }

  static void present() {
    Boxes.acceptPresent(
        true, (byte) -2, (short) -3, 'd', -5, -6L, 7.5f, 8.5, (byte) -9, (short) -10, -11, -12L);
    equal(Boxes.maybe(true), 1_000_000);
    equal(Boxes.maybeUnsigned(true), -1L);
    equal(Boxes.maybeCharacter(true), 'x');
  }

  /** Whatever the cache of {@code Integer.valueOf} does, its objects are values. */
  static void cachedAndUncachedIntegersAreTheSameValue() {
    same(Boxes.giveSeven(), Integer.valueOf(7));
    Boxes.acceptPresent(
        Boolean.valueOf("true"),
        Byte.valueOf("-2"),
        Short.valueOf("-3"),
        Character.valueOf('d'),
        Integer.valueOf("-5"),
        Long.valueOf("-6"),
        Float.valueOf("7.5"),
        Double.valueOf("8.5"),
        Byte.valueOf("-9"),
        Short.valueOf("-10"),
        Integer.valueOf("-11"),
        Long.valueOf("-12"));
  }

  static void aNullThatIsNotNullable() {
    raises(
        NullPointerException.class,
        "argument 'e' is null",
        () -> Boxes.acceptLeast(false, (byte) 0, (short) 0, 'a', null, 0L, 0f, 0.0));
    raises(
        NullPointerException.class,
        "argument 'a' is null",
        () -> Boxes.acceptUnsigned(null, (short) -1, -1, -1L));
    unsigned();
  }
}
