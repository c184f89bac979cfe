package demo;

import dev.nativebound.NativeBound;
import other.Planet;

/** {@code accept…} asserts in Rust that the constant is the one of its index, {@code give…} returns it. */
@NativeBound
final class Enums {
  static {
    EnumsNative.load();
  }

  /** Not in the order of the alphabet. */
  enum Kind {
    WORD,
    NUMBER,
    SPACE_OR_TAB,
    ALPHA
  }

  /** With fields, bodies, a Rust keyword and names that Rust spells otherwise. */
  enum Odd {
    z {
      @Override
      int value() {
        return 1;
      }
    },
    Self,
    type,
    A1_b2,
    ÜBER;

    int value() {
      return 0;
    }
  }

  enum Single {
    ONLY
  }

  private Enums() {}

  static native void acceptKind(int index, Kind kind);

  static native Kind giveKind(int index);

  static native void acceptOdd(int index, Odd odd);

  static native Odd giveOdd(int index);

  static native void acceptPlanet(int index, Planet planet);

  static native Planet givePlanet(int index);

  static native Single single(Single only);

  static native void acceptNull(@Nullable Kind kind);

  static native void acceptPresent(@Nullable Kind kind);

  static native @Nullable Kind maybe(boolean present);
}
