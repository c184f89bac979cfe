package demo;

import dev.nativebound.NativeBound;

/** What Rust counts, and where its threads wait for each other. */
@NativeBound
public interface Count {
  Count RUST = CountNative.INSTANCE;

  /** The values that were made and not dropped. */
  long alive();

  /** How many were dropped. */
  long dropped();

  /** Lets go who waits at the gate, and whoever comes. */
  void open(int gate);

  /** How many have come to the gate. */
  int arrived(int gate);
}
