package dev.nativebound.runtime;

/**
 * Rust code panicked in a native call.
 *
 * <p>The call's arguments and locals in Rust were dropped as usual, so the JVM and the library go
 * on; what the code had half done to values that outlive the call stays half done. A panic is a bug
 * of the Rust code: an expected failure is a {@code Result} there and a declared exception here.
 */
public final class NativePanicException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where the panic was raised, {@code null} when Rust could not tell. */
  private final String location;

  /**
   * Called by the native library. The exception's own message is both: {@code boom
   * (src/lib.rs:12:5)}.
   *
   * @param message the panic's text
   * @param location file, line and column in Rust ({@code src/lib.rs:12:5}), or {@code null}
   */
  public NativePanicException(String message, String location) {
    super(location == null ? message : message + " (" + location + ")");
    this.location = location;
  }

  /**
   * Where the panic was raised.
   *
   * @return file, line and column in Rust ({@code src/lib.rs:12:5}), or {@code null} when it is not
   *     known
   */
  public String location() {
    return location;
  }
}
