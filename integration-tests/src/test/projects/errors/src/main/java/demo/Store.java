package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustName;
import java.io.IOException;

/** Fails in every way that its errors have. */
@NativeBound
public interface Store extends AutoCloseable {
  @NativeBound
  static Store open(String name) throws LeftOpenException {
    return StoreNative.open(name);
  }

  String name();

  void fail(int how) throws IOException, SyntaxException, LeftOpenException, RefusedException, other.SyntaxException;

  /** Declares one of the classes that the error has. */
  int only(int how) throws SyntaxException;

  @Override
  void close();

  /** Has no constructor that takes a text alone. */
  final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient int line;
    private final boolean fatal;

    public SyntaxException(String message, int line, boolean fatal) {
      super(message);
      this.line = line;
      this.fatal = fatal;
    }

    int line() {
      return line;
    }

    boolean fatal() {
      return fatal;
    }
  }

  /** Is given an object that Rust has a value for. */
  final class LeftOpenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    public LeftOpenException(Store store, String message, Throwable cause) {
      super(message, cause);
      this.store = store;
    }

    Store store() {
      return store;
    }
  }

  /** Is named otherwise in Rust. */
  @RustName("Refused")
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedException(String reason, long code, char letter, double share) {
      super(reason + " " + code + " " + letter + " " + share);
    }
  }
}
