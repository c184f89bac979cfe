package dev.nativebound.runtime;

import java.util.stream.Stream;

/**
 * Rust code panicked in a native call.
 *
 * <p>The call's arguments and locals in Rust were dropped as usual, so the JVM and the library go
 * on; what the code had half done to values that outlive the call stays half done. A panic is a bug
 * of the Rust code: an expected failure is a {@code Result} there and a declared exception here.
 *
 * <p>With the system property {@code nativebound.backtrace=true}, or the environment variable
 * {@code RUST_BACKTRACE} where the property is not set, the stack trace begins with the frames of
 * Rust.
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
   * Called by the native library where backtraces are on: the stack trace begins with Rust's
   * frames.
   *
   * @param message the panic's text
   * @param location file, line and column in Rust, or {@code null}
   * @param frames a line each, the innermost first: module, function, file and line, with tabs
   *     between them; the last two are empty where they are not known
   */
  public NativePanicException(String message, String location, String frames) {
    this(message, location);
    setStackTrace(
        Stream.concat(frames.lines().map(NativePanicException::element), Stream.of(getStackTrace()))
            .toArray(StackTraceElement[]::new));
  }

  private static StackTraceElement element(String frame) {
    String[] parts = frame.split("\t", -1);
    boolean known = !parts[3].isEmpty();
    return new StackTraceElement(
        parts[0], parts[1], known ? parts[2] : null, known ? Integer.parseInt(parts[3]) : -1);
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
