package dev.nativebound.runtime;

/**
 * The native library of a class was not found, or the JVM refused to load it.
 *
 * <p>The message names every place that was looked in, or the file that was refused with the JVM's
 * reason as cause, and the way out.
 */
public final class NativeLibraryError extends LinkageError {
  private static final long serialVersionUID = 1L;

  NativeLibraryError(String message, Throwable cause) {
    super(message, cause);
  }
}
