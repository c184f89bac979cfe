package dev.nativebound.maven.edit;

/** What the user's pom says and natives cannot be built with; the message has the way out. */
public final class UnusableModelException extends Exception {
  private static final long serialVersionUID = 1;

  UnusableModelException(String message) {
    super(message);
  }
}
