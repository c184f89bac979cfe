package dev.nativebound.runtime;

/**
 * Another thread is in a value, and this call or that one is exclusive. Made by the library; where
 * generated code calls, it waits and tries again.
 */
public final class BusyException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** An exception that says who is inside. */
  public BusyException(String message) {
    super(message);
  }

  /** None: it is thrown for each try, and is seen by generated code alone. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public Throwable fillInStackTrace() {
    return this;
  }
}
