package demo;

import dev.nativebound.NativeBound;

/** A number. Its memory is given another one when it is dropped. */
@NativeBound
public interface Seed extends AutoCloseable {
  @NativeBound
  static Seed of(long value) {
    return SeedNative.of(value);
  }

  /** Its bits with those of {@code x}. */
  long mix(long x);

  @Override
  void close();
}
