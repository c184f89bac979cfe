package check;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/** What a check asserts. */
public final class Check {
  /** Something that may throw anything. */
  @FunctionalInterface
  public interface Action {
    void run() throws Throwable;
  }

  private Check() {}

  /** The two are equal; arrays by their contents, floating-point numbers by their bits. */
  public static void equal(Object actual, Object expected) {
    if (!Objects.deepEquals(actual, expected)) {
      throw new AssertionError("expected " + text(expected) + ", got " + text(actual));
    }
  }

  /** The two are one object. */
  public static void same(Object actual, Object expected) {
    if (actual != expected) {
      throw new AssertionError("expected the object " + text(expected) + ", got " + text(actual));
    }
  }

  /** The action throws exactly this class, which is returned. */
  public static <T extends Throwable> T raises(Class<T> expected, Action action) {
    try {
      action.run();
    } catch (Throwable thrown) {
      if (thrown.getClass() == expected) {
        return expected.cast(thrown);
      }
      throw new AssertionError("expected " + expected.getName() + ", got " + thrown, thrown);
    }
    throw new AssertionError("expected " + expected.getName() + ", got nothing");
  }

  /** The action throws exactly this class with exactly this message. */
  public static <T extends Throwable> T raises(Class<T> expected, String message, Action action) {
    T thrown = raises(expected, action);
    equal(thrown.getMessage(), message);
    return thrown;
  }

  /** The text starts so. */
  public static void startsWith(String actual, String prefix) {
    if (!actual.startsWith(prefix)) {
      throw new AssertionError("expected " + text(prefix) + " and more, got " + text(actual));
    }
  }

  /** The condition holds within some seconds, with the garbage collected again and again. */
  public static void eventually(String what, BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      System.gc();
      Thread.sleep(20);
    }
    throw new AssertionError("never happened: " + what);
  }

  private static String text(Object value) {
    String text =
        value instanceof Object[] || (value != null && value.getClass().isArray())
            ? java.util.Arrays.deepToString(new Object[] {value})
            : String.valueOf(value);
    return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
  }
}
