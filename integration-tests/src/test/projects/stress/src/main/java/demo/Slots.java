package demo;

import dev.nativebound.NativeBound;

/**
 * What Rust notes of each value elsewhere than in it, so that it can tell who uses one that is gone.
 */
@NativeBound
public interface Slots {
  Slots RUST = SlotsNative.INSTANCE;

  /** The values that were made and not dropped. */
  long alive();

  /** How often the value of that slot was dropped. */
  int drops(int slot);

  /** Calls that ran in a dropped value, and drops under a call. */
  long faults();

  /** As at the start; with no value alive. */
  void clear();
}
