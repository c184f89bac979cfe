package other;

/** Of the name of a nested class. */
public class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  public SyntaxException() {
    super("made by other");
  }
}
