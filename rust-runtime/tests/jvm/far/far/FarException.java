package far;

/** An exception that the system class loader does not know. */
public final class FarException extends Exception {
  public FarException(String message, Throwable cause) {
    super(message, cause);
  }
}
