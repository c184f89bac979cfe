package dev.nativebound.runtime.wire;

/** What came from the native library is no message: library and classes do not agree. */
public final class WireException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  WireException(String problem) {
    super(problem + "; the native library and its classes do not agree");
  }

  WireException(String problem, Throwable cause) {
    super(problem + "; the native library and its classes do not agree", cause);
  }
}
