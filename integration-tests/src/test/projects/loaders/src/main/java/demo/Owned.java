package demo;

import dev.nativebound.NativeBound;

/** An object that Rust owns. */
@NativeBound
public interface Owned extends AutoCloseable {
  @NativeBound
  static Owned of(String text) {
    return OwnedNative.of(text);
  }

  String text();

  @Override
  void close();
}
