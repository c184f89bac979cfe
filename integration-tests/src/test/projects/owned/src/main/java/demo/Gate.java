package demo;

import dev.nativebound.NativeBound;

/** No method of it is exclusive. Visible in its package alone. */
@NativeBound
interface Gate extends Outer.Closing {
  @NativeBound
  static Gate of(int gate) {
    return GateNative.of(gate);
  }

  int pass(int result);

  /** Runs something while the call lasts; whether the value is still there. */
  boolean survives(Object runnable);
}
