package dev.nativebound.runtime;

/**
 * A class and its native library were built from different declarations.
 *
 * <p>Thrown while the class is loaded, before any of its natives runs: JNI itself would link a
 * changed return type, or a static method that became an instance one, without a word. The message
 * names each method that differs, the file, how it was found, and what to run.
 */
public final class NativeContractError extends LinkageError {
  private static final long serialVersionUID = 1L;

  /** An error that says what differs. */
  public NativeContractError(String message) {
    super(message);
  }

  NativeContractError(String message, Throwable cause) {
    super(message, cause);
  }
}
