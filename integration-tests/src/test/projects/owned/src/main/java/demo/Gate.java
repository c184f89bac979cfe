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
}
