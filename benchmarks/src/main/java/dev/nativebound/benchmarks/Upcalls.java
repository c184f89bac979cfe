package dev.nativebound.benchmarks;

import dev.nativebound.NativeBound;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** Java that is called by the native side, by nativebound. */
@NativeBound
interface Upcalls {
  Upcalls NATIVEBOUND = UpcallsNative.INSTANCE;

  /** Callbacks for all calls that follow: the first that are given. */
  void keep(IntUnaryOperator operator, ToIntFunction<String> function);

  int upcallInt(int operand) throws RuntimeException;

  /** With the text of 20 characters. */
  int upcallString() throws RuntimeException;

  /** The sum over a thousand numbers. */
  int upcalls(IntUnaryOperator operator) throws RuntimeException;

  /** The same by the callback that was kept, on a thread of the native side. */
  int upcallsForeign() throws RuntimeException;

  /** Fails. */
  int fail(int number) throws IllegalStateException;
}
