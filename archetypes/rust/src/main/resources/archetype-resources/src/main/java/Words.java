package ${package};

import dev.nativebound.NativeBound;

/** Words in texts. Rust has the bodies: {@code src/main/rust/src/lib.rs}. */
@NativeBound
public final class Words {
  static {
    WordsNative.load(); // generated: finds, loads and checks the library
  }

  private Words() {}

  /** How many words {@code text} has. */
  public static native int count(String text);

  /**
   * The longest word of {@code text}, the first of several.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static native String longest(String text) throws IllegalArgumentException;
}
