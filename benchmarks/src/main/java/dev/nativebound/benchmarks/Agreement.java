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
            row.name() + ": " + implementation + " returned " + result + ", not " + expected);
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

  private static Object comparable(Object result) {
    return result instanceof byte[] bytes ? Arrays.toString(bytes) : result;
  }
}
