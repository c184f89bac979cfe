package demo;

import dev.nativebound.NativeBound;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Generated natives: messages both ways, and callbacks. */
@NativeBound
public interface Generated {
  Generated RUST = GeneratedNative.INSTANCE;

  Answer ask(List<Question> questions) throws Refusal;

  int call(IntUnaryOperator callback, int operand) throws RuntimeException;

  /** On a thread of Rust's that stays. */
  int callFromPool(IntUnaryOperator callback, int operand) throws RuntimeException;

  /** On that thread; with a message, and with what comes of a result that is none. */
  String getFromPool(Supplier<String> callback) throws RuntimeException;

  record Question(String text, Kind kind) {}

  record Answer(String text, List<Kind> kinds) {}

  enum Kind {
    OPEN,
    CLOSED
  }
}
