package demo;

import dev.nativebound.NativeBound;

/** Has errors whose classes are imported, and declared by nobody. */
@NativeBound
final class Vault {
  static {
    VaultNative.load();
  }

  private Vault() {}

  static native void take(String owner, long sum) throws RuntimeException;

  static native String thrown(String owner) throws RuntimeException;
}
