package dev.nativebound.runtime;

import java.io.IOException;

/** A packed library is not the one that its index describes: no other place makes it so. */
final class DamagedLibraryException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedLibraryException(String message) {
    super(message);
  }
}
