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
}
