package demo;

import dev.nativebound.NativeBound;
import java.util.function.IntUnaryOperator;

/** Made by Rust for callbacks; has a method of a name that generated code would use. */
@NativeBound
public interface Counter extends AutoCloseable {
  int live();

  int add(IntUnaryOperator next) throws RuntimeException;

  @Override
  void close();
}
