package demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls what this package may call, without making anything accessible. */
final class Forger {
  private Forger() {}

  /** A way to a handle. */
  interface Attempt {
    void run() throws Throwable;
  }

  static Object call(Class<?> type, String name, Object... arguments) throws Throwable {
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .findAny()
            .orElseThrow(() -> new IllegalAccessException("no " + name));
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  static boolean isRefused(Attempt attempt) {
    try {
      attempt.run();
      return false;
    } catch (IllegalAccessException | IllegalCallerException e) {
      return true;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
