package far;

/** Lives in a class loader of its own, as its exception does. */
public final class Far {
  private Far() {}

  static native void call() throws FarException;

  /** Calls the native, and describes what comes back. */
  public static String outcome() {
    try {
      call();
      return "nothing";
    } catch (FarException thrown) {
      return "caught " + thrown.getMessage();
    }
  }
}
