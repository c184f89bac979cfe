package dev.nativebound.runtime;

/**
 * A Rust error that none of the method's declared exceptions stands for.
 *
 * <p>Thrown when a native declares several exceptions and the error names none of them, and as the
 * cause of another: each {@code source()} of a Rust error becomes one, unless it is an error of
 * Rust's standard library with a Java class of its own.
 */
public final class NativeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An error without a source.
   *
   * @param message the error's text in Rust ({@code Display})
   */
  public NativeException(String message) {
    super(message);
  }

  /**
   * An error with its source.
   *
   * @param message the error's text in Rust ({@code Display})
   * @param cause the error's {@code source()}, or {@code null}
   */
  public NativeException(String message, Throwable cause) {
    super(message, cause);
  }
}
