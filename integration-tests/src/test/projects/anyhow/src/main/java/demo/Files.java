package demo;

import dev.nativebound.NativeBound;
import java.io.IOException;

/** Errors that a crate hides its own in. */
@NativeBound
final class Files {
  static {
    FilesNative.load();
  }

  private Files() {}

  /** Fails with the context {@code opening <name>} over an {@code io::Error}. */
  static native int open(String name) throws IOException;

  /** Calls {@code action.run()} and passes on what it throws. */
  static native void run(Runnable0 action) throws IOException;

  /** A callback by hand. */
  static class Runnable0 {
    final RuntimeException thrown = new IllegalStateException("from Java");

    void run() {
      throw thrown;
    }
  }
}
