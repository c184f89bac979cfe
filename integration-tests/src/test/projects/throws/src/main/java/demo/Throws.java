package demo;

import dev.nativebound.NativeBound;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import other.OwnException;

@NativeBound
public final class Throws {
  static {
    ThrowsNative.load();
  }

  /** Nested, checked, with {@code (String)} alone. */
  public static final class TextException extends Exception {
    private static final long serialVersionUID = 1L;

    public TextException(String message) {
      super(message);
    }
  }

  /** Nested, checked, without anything; not public. */
  static final class BareException extends Exception {
    private static final long serialVersionUID = 1L;

    BareException() {}
  }

  private Throws() {}

  public static native int works(int number);

  public static native int own(String message, int sources) throws OwnException;

  static native int text(String message, int sources) throws TextException;

  static native int bare(String message, int sources) throws BareException;

  static native int unchecked(String message) throws IllegalArgumentException;

  static native void error(String message) throws AssertionError;

  /** Fails with an {@code io::Error} of a kind. */
  static native String input(int kind) throws IOException;

  static native int number(String text) throws IllegalArgumentException;

  static native int numberOrInput(String text, int kind) throws IOException, IllegalArgumentException;

  static native int several(String message) throws TimeoutException, OwnException;

  /** Declares what an {@code io::Error} is not. */
  static native int elsewhere(int kind) throws TextException;

  static native String string(boolean fails) throws OwnException;

  static native byte[] bytes(boolean fails) throws OwnException;

  static native void nothing(boolean fails) throws OwnException;

  static native boolean flag(boolean fails) throws OwnException;
}
