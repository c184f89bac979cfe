package dev.nativebound.benchmarks;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Setup;

/** Whether all implementations of a row return the same: only then are their times compared. */
final class Agreement {
  private Agreement() {}

  /**
   * Runs each implementation of {@code row} once.
   *
   * @throws IllegalStateException when two differ
   */
  static void check(Row row) throws ReflectiveOperationException {
    Object work = prepared(row);
    Object expected = null;
    for (String implementation : row.implementations()) {
      Object result = comparable(row.method(implementation).invoke(work));
      if (expected == null) {
        expected = result;
      } else if (!Objects.equals(expected, result)) {
        throw new IllegalStateException(
            String.format(
                "%s: %s returned %s, not %s",
                row.name(), implementation, brief(result), brief(expected)));
      }
    }
  }

  private static Object prepared(Row row) throws ReflectiveOperationException {
    Object work = row.work().getConstructor().newInstance();
    for (Map.Entry<String, String> param : row.params().entrySet()) {
      Field field = row.work().getDeclaredField(param.getKey());
      field.set(
          work,
          field.getType() == int.class ? Integer.valueOf(param.getValue()) : param.getValue());
    }
    for (Method method : row.work().getMethods()) {
      if (method.isAnnotationPresent(Setup.class)) {
        method.invoke(work);
      }
    }
    return work;
  }

  /** Of a long text the beginning. */
  static String brief(Object value) {
    String text = String.valueOf(value);
    return text.length() <= 100
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 50))
            + "… ("
            + text.length()
            + " characters)";
  }

  private static Object comparable(Object result) {
    if (result instanceof byte[] bytes) {
      return Arrays.toString(bytes);
    }
    return result instanceof Object[] array ? Arrays.asList(array) : result;
  }
}
