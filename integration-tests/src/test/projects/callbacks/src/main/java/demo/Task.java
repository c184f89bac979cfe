package demo;

import dev.nativebound.NativeCallback;
import java.util.concurrent.TimeoutException;

/** Declares what it throws. */
@NativeCallback
public interface Task<E extends Exception> {
  String run(String on) throws Failed, TimeoutException, E;

  /** One of several. */
  abstract class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  /** Of which nobody knows by its declaration. */
  final class Cancelled extends Failed {
    private static final long serialVersionUID = 1L;

    Cancelled(String message) {
      super(message);
    }
  }
}
