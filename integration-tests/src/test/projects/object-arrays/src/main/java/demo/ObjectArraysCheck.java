package demo;

import static check.Check.equal;
import static check.Check.raises;

final class ObjectArraysCheck {
  private ObjectArraysCheck() {}

  static void strings() {
    String[] many = new String[100_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = "text " + i;
    }
    String[][] arrays = {{}, {""}, {"a", "\0", "😀", "é"}, many};
    for (int i = 0; i < arrays.length; i++) {
      ObjectArrays.acceptStrings(i, arrays[i]);
      equal(ObjectArrays.giveStrings(i), arrays[i]);
    }
    equal(ObjectArrays.giveStrings(0).getClass(), String[].class);
  }

  static void bytes() {
    byte[][] many = new byte[100_000][];
    for (int i = 0; i < many.length; i++) {
      many[i] = new byte[] {(byte) i, (byte) (i >> 8)};
    }
    byte[][][] arrays = {{}, {{}}, {{1, -1}, {}, {-128, 127, 0}}, many};
    for (int i = 0; i < arrays.length; i++) {
      ObjectArrays.acceptBytes(i, arrays[i]);
      equal(ObjectArrays.giveBytes(i), arrays[i]);
    }
    equal(ObjectArrays.giveBytes(0).getClass(), byte[][].class);
  }

  static void nullElements() {
    ObjectArrays.acceptNullableStrings(new String[] {null, "a", null});
    equal(ObjectArrays.giveNullableStrings(), new String[] {null, "b", null});
    raises(
        NullPointerException.class,
        "argument 'values[1]' is null",
        () -> ObjectArrays.acceptStrings(2, new String[] {"a", null, "c"}));
    raises(
        NullPointerException.class,
        "argument 'values[2]' is null",
        () -> ObjectArrays.acceptBytes(2, new byte[][] {{}, {}, null}));
    ObjectArrays.acceptStrings(0, new String[0]);
  }

  static void nullByteArrays() {
    ObjectArrays.acceptNullableBytes(new byte[][] {null, {1}, null});
    equal(ObjectArrays.giveNullableBytes(), new byte[][] {null, {2}, null});
  }

  static void nullArrays() {
    ObjectArrays.acceptNoStrings(null);
    ObjectArrays.acceptNoBytes(null);
    equal(ObjectArrays.maybeStrings(false), null);
    equal(ObjectArrays.maybeStrings(true), new String[] {"here"});
    raises(
        NullPointerException.class,
        "argument 'values' is null",
        () -> ObjectArrays.acceptStrings(0, null));
    raises(
        NullPointerException.class,
        "argument 'values' is null",
        () -> ObjectArrays.acceptBytes(0, null));
    ObjectArrays.acceptStrings(0, new String[0]);
  }

  static void loneSurrogatesNameTheElement() {
    raises(
        IllegalArgumentException.class,
        "argument 'values[1]' is not valid Unicode: lone surrogate \\ud800 at index 2",
        () -> ObjectArrays.acceptStrings(2, new String[] {"a", "bc\ud800"}));
    ObjectArrays.acceptStrings(0, new String[0]);
  }

  static void variableArguments() {
    equal(ObjectArrays.countVariable(), 0);
    equal(ObjectArrays.countVariable("a", "b", "c"), 3);
  }
}
