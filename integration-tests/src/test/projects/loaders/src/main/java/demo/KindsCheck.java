package demo;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import dev.nativebound.runtime.wire.NullValueException;
import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One call of each kind. What comes back is of this loader's classes, or the cast would fail. */
final class KindsCheck {
  private KindsCheck() {}

  static void directNatives() {
    Check.equal(Direct.shout("ä漢"), "Ä漢!");
    Check.equal(Direct.shout("long ".repeat(100)).length(), 501);
    Check.equal(Direct.doubled(new byte[] {1, 2}), new byte[] {2, 4});
    Check.equal(Direct.next(41), 42);
  }

  static void enums() {
    Check.same(Direct.other(Direct.Colour.RED), Direct.Colour.GREEN);
  }

  static void objectsOfAClass() {
    Point point = new Point(1);
    Check.same(Direct.same(point), point);
  }

  static void exceptionsOfTheApplication() {
    Refusal refusal = Check.raises(Refusal.class, "refused", () -> Direct.refuse(7));
    Check.equal(refusal.code(), 7);
    Check.raises(Refusal.class, "refused", () -> Generated.RUST.ask(List.of()));
  }

  static void exceptionsOfTheJdk() {
    Check.raises(IOException.class, "disk", () -> Direct.refuse(0));
  }

  /** That the first loader's class has compared contracts says nothing of the next one's. */
  static void whoeverForgetsToCompareIsRefused() {
    Check.equal(Direct.calls() > 0, true);
    if (System.setProperty("demo.compared", "by the first loader") == null) {
      ForgetfulNative.load();
      Check.equal(Forgetful.answer(), 42);
    } else {
      IllegalStateException refused = Check.raises(IllegalStateException.class, Forgetful::answer);
      Check.startsWith(refused.getMessage(), "demo.Forgetful was not compared with its library");
    }
  }

  static void panics() {
    NativePanicException panic =
        Check.raises(NativePanicException.class, () -> Direct.panic("boom"));
    Check.startsWith(panic.getMessage(), "boom (");
  }

  /** Compared part by part: {@code equals} of a record keeps its loader, in the JDK. */
  static void messages() throws Exception {
    Generated.Question question = new Generated.Question("ü?", Generated.Kind.OPEN);
    Generated.Answer answer = Generated.RUST.ask(List.of(question));
    Check.equal(answer.text(), "ü?");
    Check.equal(answer.kinds(), List.of(Generated.Kind.OPEN));
  }

  static void anObjectThatIsClosed() {
    try (Owned owned = Owned.of("closed")) {
      Check.equal(owned.text(), "closed");
    }
  }

  static void anObjectThatIsLeftToTheCollector() {
    Check.equal(Owned.of("left").text(), "left");
  }

  static void importedClasses() {
    Check.equal(Imported.text(3), "x = 3");
    Check.raises(IllegalArgumentException.class, "negative: -1", () -> Imported.text(-1));
  }

  static void importedClassesOnAThreadThatStays() {
    Check.equal(Imported.textFromPool(3), "x = 3");
    Check.raises(IllegalArgumentException.class, "negative: -1", () -> Imported.textFromPool(-1));
  }

  static void callbacks() {
    Check.equal(Generated.RUST.call(operand -> operand + 1, 1), 2);
    Check.raises(IllegalStateException.class, () -> Generated.RUST.call(failing(), 1));
  }

  static void callbacksOnAThreadThatStays() {
    IntUnaryOperator callback =
        operand -> {
          Thread thread = Thread.currentThread();
          Check.equal(thread.getName(), "pool");
          Check.same(thread.getContextClassLoader(), KindsCheck.class.getClassLoader());
          Check.equal(Generated.RUST.call(inner -> inner + 1, operand), operand + 1);
          Check.same(thread.getContextClassLoader(), KindsCheck.class.getClassLoader());
          return operand + 1;
        };
    Check.equal(Generated.RUST.callFromPool(callback, 1), 2);
    Check.raises(IllegalStateException.class, () -> Generated.RUST.callFromPool(failing(), 1));
  }

  static void messagesOnAThreadThatStays() {
    Check.equal(Generated.RUST.getFromPool(() -> "ü"), "ü");
  }

  static void aResultThatIsNoneOnAThreadThatStays() {
    Check.raises(NullValueException.class, () -> Generated.RUST.getFromPool(() -> null));
  }

  /** What is made on the way must go with each call: nothing else frees it on a thread that stays. */
  static void errorsOfManyCallsOnAThreadThatStays() {
    for (int i = 0; i < 100; i++) {
      Check.raises(RuntimeException.class, Imported::failInPool);
    }
  }

  private static IntUnaryOperator failing() {
    return operand -> {
      throw new IllegalStateException("of " + operand);
    };
  }
}
