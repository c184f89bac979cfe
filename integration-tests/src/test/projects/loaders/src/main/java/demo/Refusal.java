package demo;

/** An exception of the application's own. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;

  public Refusal(String message, int code) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
