package dev.nativebound.stress;

import dev.nativebound.NativeBound;

/** What Rust notes of values that may be gone. */
@NativeBound
public interface Notes {
  Notes RUST = NotesNative.INSTANCE;

  /** How often the value of that number was dropped. */
  int drops(int number);
}
