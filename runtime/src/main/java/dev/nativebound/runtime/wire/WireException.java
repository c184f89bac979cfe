package dev.nativebound.runtime.wire;

/**
 * What came from the native library is no message, since library and classes do not agree; or it is
 * that of a value which Java does not have.
 */
public final class WireException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  WireException(String problem) {
    this(problem, null);
  }

  WireException(String problem, Throwable cause) {
    this(cause, problem + "; the native library and its classes do not agree");
  }

  private WireException(Throwable cause, String message) {
    super(message, cause);
  }

  /** For a value that Rust has, and Java has not. */
  static WireException ofValue(String problem) {
    return ofValue(problem, null);
  }

  /** Likewise, as the JDK says. */
  static WireException ofValue(String problem, Throwable cause) {
    return new WireException(cause, problem);
  }
}
