package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import java.util.function.IntUnaryOperator;

/** Some of its methods are exclusive. */
@NativeBound
public interface Ledger extends AutoCloseable {
  @NativeBound
  static Ledger empty() {
    return LedgerNative.empty();
  }

  @NativeBound
  static Ledger copyOf(Ledger other) {
    return LedgerNative.copyOf(other);
  }

  int entries();

  /** Adds an entry, and calls. */
  @Exclusive
  int add(IntUnaryOperator callback) throws RuntimeException;

  @Override
  void close();
}
