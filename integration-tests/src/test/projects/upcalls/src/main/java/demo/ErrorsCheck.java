package demo;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Exceptions on their way through Rust. */
final class ErrorsCheck {
  private ErrorsCheck() {}

  static void anExceptionComesThroughAsItself() {
    IllegalStateException thrown = new IllegalStateException("mine");
    StackTraceElement[] stack = thrown.getStackTrace();
    IllegalStateException caught =
        Check.raises(IllegalStateException.class, () -> Caller.RUST.call(fail(thrown), 1));
    Check.same(caught, thrown);
    Check.equal(caught.getStackTrace(), stack);
    Check.equal(caught.getSuppressed().length, 0);
  }

  /** Java, Rust, Java, Rust, Java, and back. */
  static void throughSeveralLayersTheStackIsThatOfTheThrow() {
    AtomicInteger depth = new AtomicInteger();
    IntUnaryOperator inner =
        operand -> {
          depth.incrementAndGet();
          throw new ArithmeticException("deep inside");
        };
    ArithmeticException caught =
        Check.raises(
            ArithmeticException.class,
            "deep inside",
            () -> Caller.RUST.call(operand -> Caller.RUST.call(inner, operand), 1));
    Check.equal(depth.get(), 1);
    long natives =
        java.util.stream.Stream.of(caught.getStackTrace())
            .filter(frame -> frame.isNativeMethod() && frame.getClassName().equals("demo.CallerNative"))
            .count();
    Check.equal(natives, 2L);
  }

  static void whatRustIgnoresIsGone() {
    AtomicInteger calls = new AtomicInteger();
    IntUnaryOperator callback =
        operand -> {
          if (calls.incrementAndGet() == 1) {
            throw new IllegalStateException("the first");
          }
          return operand + 1;
        };
    Check.equal(Caller.RUST.callTwice(callback, 7), 8);
  }

  static void errorsOfTheVmComeThroughToo() {
    StackOverflowError thrown = new StackOverflowError("made up");
    IntUnaryOperator callback =
        operand -> {
          throw thrown;
        };
    Check.same(Check.raises(StackOverflowError.class, () -> Caller.RUST.call(callback, 1)), thrown);
  }

  static void aPanicOverAnExceptionKeepsBoth() {
    IllegalStateException thrown = new IllegalStateException("why");
    NativePanicException panic =
        Check.raises(NativePanicException.class, () -> Caller.RUST.unwrap(fail(thrown)));
    Check.same(panic.getCause(), thrown);
    Check.equal(panic.getMessage().contains("why"), true);
    Check.equal(Caller.RUST.call(operand -> operand, 5), 5);
  }

  static void aPanicLaterHasNothingToDoWithIt() {
    Check.raises(
        IllegalStateException.class,
        () -> Caller.RUST.call(fail(new IllegalStateException("handled")), 1));
    NativePanicException panic =
        Check.raises(NativePanicException.class, () -> Caller.RUST.unwrap(operand -> -1));
    Check.equal(panic.getCause(), null);
  }

  static void rustReadsWhatWasThrown() {
    IOException cause = new IOException("ü 😀");
    UncheckedIOException thrown = new UncheckedIOException("outer", cause);
    List<String> read =
        Caller.RUST.read(
            () -> {
              throw thrown;
            });
    StackTraceElement top = thrown.getStackTrace()[0];
    Check.equal(
        read,
        List.of(
            "java.io.UncheckedIOException: outer",
            top.getClassName() + "#" + top.getMethodName() + ":" + top.getLineNumber(),
            "java.io.IOException: ü 😀",
            "is RuntimeException, is no Error"));
  }

  private static IntUnaryOperator fail(RuntimeException thrown) {
    return operand -> {
      throw thrown;
    };
  }
}
