package demo;

import dev.nativebound.*;
import java.io.IOException;

@NativeBound
public final class Store {
  static {
    StoreNative.load();
  }

  private Store() {}

  static native int read(String key) throws IOException, SyntaxException;

  static native int write(String key) throws HiddenException;

  /** Knows where. */
  public static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    public SyntaxException(String message, int line) {
      super(message + " in line " + line);
    }

    public SyntaxException(int line) {
      super("line " + line);
    }
  }

  /** Is made in its package alone. */
  static final class HiddenException extends Exception {
    private static final long serialVersionUID = 1L;

    HiddenException(String message) {
      super(message);
    }
  }
}
