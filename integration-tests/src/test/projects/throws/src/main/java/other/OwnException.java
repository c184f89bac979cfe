package other;

public class OwnException extends Exception {
  private static final long serialVersionUID = 1L;

  public OwnException(String message, Throwable cause) {
    super(message, cause);
  }
}
