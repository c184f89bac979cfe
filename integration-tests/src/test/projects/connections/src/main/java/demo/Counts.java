package demo;

import dev.nativebound.NativeBound;

/** How many values Rust has dropped, and has. */
@NativeBound
interface Counts {
  long alive();

  void panicAtNextDrop();
}
