package dev.nativebound.maven.jar;

/** Why jars cannot be one, for the user. */
public final class MergeException extends Exception {
  private static final long serialVersionUID = 1;

  MergeException(String message) {
    super(message);
  }
}
