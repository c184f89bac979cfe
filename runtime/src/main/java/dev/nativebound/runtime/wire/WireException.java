package dev.nativebound.runtime.wire;

/**
 * What came from the native library is no message, since library and classes do not agree; or it is
 * that of a value which Java does not have: {@code the result[3].file: Java has no Path for …}.
 */
public final class WireException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** From the result or the argument down to the value; {@code null} where it is about no value. */
  private String path;

  /** The method whose argument it is, or is in; empty for a result. */
  private String method = "";

  WireException(String problem) {
    this(problem, null);
  }

  WireException(String problem, Throwable cause) {
    this(problem + "; the native library and its classes do not agree", cause, null);
  }

  private WireException(String message, Throwable cause, String path) {
    super(message, cause);
    this.path = path;
  }

  /** For a value that Rust has, and Java has not. */
  static WireException ofValue(String problem) {
    return ofValue(problem, null);
  }

  /** Likewise, as the JDK says. */
  static WireException ofValue(String problem, Throwable cause) {
    return new WireException(problem, cause, "");
  }

  /**
   * Says what the value is in.
   *
   * @param container a parameter or a record's component, empty for an element
   * @param method the method that the message is for, {@code OnError.label}; empty for a result
   */
  void inside(String container, String method) {
    this.method = method;
    path = path == null ? null : WirePath.inside(container, path);
  }

  @Override
  public String getMessage() {
    if (path == null) {
      return super.getMessage();
    }
    String place =
        method.isEmpty()
            ? WirePath.inside("the result", path)
            : "argument '" + path + "' of " + method;
    return place + ": " + super.getMessage();
  }
}
