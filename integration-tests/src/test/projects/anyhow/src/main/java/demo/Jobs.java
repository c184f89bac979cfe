package demo;

import dev.nativebound.NativeBound;
import java.io.IOException;

/** Calls callbacks, whose exceptions are on their way through other errors. */
@NativeBound
interface Jobs {
  Jobs RUST = JobsNative.INSTANCE;

  /** Passes on what the callback throws, wrapped so. */
  void run(String wrap, Runnable callback) throws IOException;

  /** Fails with an error that has a class of its own, wrapped so. */
  void fail(String wrap) throws IOException;
}
