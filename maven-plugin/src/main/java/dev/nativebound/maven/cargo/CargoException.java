package dev.nativebound.maven.cargo;

/** Why cargo made nothing, for the user. */
public final class CargoException extends Exception {
  private static final long serialVersionUID = 1;

  /** With the whole of what the user reads. */
  public CargoException(String message) {
    super(message);
  }
}
