package demo;

import dev.nativebound.NativeBound;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Calls Java, from wherever it is. */
@NativeBound
public interface Caller {
  Caller RUST = CallerNative.INSTANCE;

  /** So many threads of Rust call so often each, and end. */
  Tally callFromThreads(int threads, int each, IntUnaryOperator callback);

  /** On the caller's own thread. */
  int call(IntUnaryOperator callback, int operand) throws RuntimeException;

  /** Ignores what the callback throws first, and calls again. */
  int callTwice(IntUnaryOperator callback, int operand) throws RuntimeException;

  /** The error of the callback is a panic of Rust. */
  int unwrap(IntUnaryOperator callback);

  /** Keeps it until {@link #forget}. */
  void keep(Runnable callback);

  void runKept() throws RuntimeException;

  void forget();

  /** A thread of Rust that calls again and again, and does not end by itself. */
  void callForever(Runnable callback);

  int entriesOf(Ledger ledger);

  int entriesOfAll(List<Ledger> ledgers);

  /**
   * On the threads of a pool, which stay: what each of so many calls returned, or threw, in their
   * order.
   */
  List<String> callFromPool(int calls, IntUnaryOperator callback);

  /** A thread of Rust, a daemon or not, that calls at once, and again so many milliseconds later. */
  void callNowAndLater(boolean daemon, int millis, Runnable callback);

  /** When the process ends; prints what came of it. */
  void callAtExit(Runnable callback);

  /** How its own thread looks to Java, called by a thread of Rust of that name. */
  void onThreadNamed(String name, Runnable callback) throws RuntimeException;

  /** By a thread of Rust's with a stack of so many KiB: nothing, or the error's text. */
  String onStackOf(int kibibytes, Runnable callback);

  /** What Rust reads of an exception: class, message, first line of the stack, then the causes'. */
  List<String> read(Runnable callback);

  /**
   * Of many calls.
   *
   * @param sum of the results
   * @param failed how many threw
   */
  record Tally(long sum, long failed) {}
}
