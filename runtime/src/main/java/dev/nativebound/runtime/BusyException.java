package dev.nativebound.runtime;

/**
 * Another thread is in a value, and this call or that one is exclusive. The call has done nothing:
 * generated code waits and tries again.
 *
 * <p>The library alone makes one, before any code of the user's runs, and the generated method that
 * called the native catches it. So none ever comes out of a callback, where the native around it
 * would seem to have done nothing, too.
 */
public final class BusyException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** An exception that says who is inside. JNI calls it, which asks for no access. */
  BusyException(String message) {
    super(message);
  }

  /** None: it is thrown for each try, and is seen by generated code alone. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public Throwable fillInStackTrace() {
    return this;
  }
}
