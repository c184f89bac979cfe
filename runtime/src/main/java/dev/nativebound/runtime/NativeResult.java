package dev.nativebound.runtime;

/**
 * Takes the result of a call that has ended. Implemented by generated code.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface NativeResult<T> {
  /**
   * The result.
   *
   * @param call by which Rust knows it; not used again
   * @throws Throwable what the call failed with
   */
  T of(long call) throws Throwable;
}
