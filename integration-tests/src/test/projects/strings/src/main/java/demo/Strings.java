package demo;

import dev.nativebound.NativeBound;

@NativeBound
final class Strings {
  static {
    StringsNative.load();
  }

  private Strings() {}

  static native void accept(int index, String text);

  static native String give(int index);

  static native void acceptNull(@Nullable String text);

  static native void acceptPresent(@Nullable String text);

  static native @Nullable String maybe(boolean present);

  /** {@code before} times {@code a}, then {@code pairs} times U+1F600, then {@code z}. */
  static native void acceptPairs(int before, int pairs, String text);

  static native String givePairs(int before, int pairs);

  /** Ten million letters, the last one a {@code z}. */
  static native void acceptLarge(String text);

  static native String giveLarge();

  /** Takes anything that is Unicode. */
  static native int length(String text);
}
