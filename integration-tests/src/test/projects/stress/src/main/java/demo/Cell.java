package demo;

import dev.nativebound.NativeBound;

/** A value with a slot. It bears a slot's number, which calls tell as well. */
@NativeBound
public interface Cell extends AutoCloseable {
  @NativeBound
  static Cell of(int slot, long seed) {
    return CellNative.of(slot, seed);
  }

  /** The seed and {@code x}, after so many rounds of nothing. */
  long mix(int slot, long x, int rounds);

  @Override
  void close();
}
