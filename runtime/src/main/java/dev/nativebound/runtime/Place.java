package dev.nativebound.runtime;

import java.io.IOException;

/** Where a library that is in no file of its own can be put, as it may turn out. */
interface Place {
  /**
   * Puts a library there.
   *
   * @throws DamagedLibraryException when it is not what its index says, there or anywhere
   * @throws IOException when it cannot be put there
   */
  LibraryFile put(LibrarySource library) throws IOException;

  /** What it is and where, for messages. */
  @Override
  String toString();
}
