package demo;

/** Exceptions with each of the constructors. */
final class Exceptions {
  private Exceptions() {}

  static final class MessageCause extends Exception {
    public MessageCause(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static final class Message extends Exception {
    public Message(String message) {
      super(message);
    }
  }

  static final class Nothing extends Exception {
    public Nothing() {}
  }

  /** Refuses initCause. */
  static final class Caused extends Exception {
    public Caused(String message) {
      super(message, null);
    }
  }

  /** Keeps what its constructor is given. */
  static class Syntax extends Exception {
    private final String fields;

    public Syntax(String text, int line) {
      super(text);
      this.fields = "int " + line;
    }

    public Syntax(
        boolean z, byte b, short s, char c, int i, long j, float f, double d, String text, String none) {
      this.fields = z + " " + b + " " + s + " " + (int) c + " " + i + " " + j + " " + f + " " + d + " " + text + " " + none;
    }

    public Syntax(String text, Throwable cause, int line) {
      super(text, cause);
      this.fields = "Throwable, int " + line;
    }

    @Override
    public String getMessage() {
      return super.getMessage() + " [" + fields + "]";
    }
  }

  static final class Refusing extends Exception {
    public Refusing(int number) {
      throw new IllegalStateException("not " + number);
    }
  }
}
