package demo;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** Sends random values to Rust and compares what comes back. */
final class RoundTrips {
  private static final int EACH = 30;

  private final RandomValues values;
  private int methods;
  private int trips;

  RoundTrips(long seed) {
    values = new RandomValues(new Random(seed));
  }

  void of(Object... instances) throws Exception {
    for (Object instance : instances) {
      Class<?> type = instance.getClass().getInterfaces()[0];
      Method[] echoes = type.getMethods();
      Arrays.sort(echoes, Comparator.comparing(Method::getName));
      for (Method echo : echoes) {
        check(instance, echo);
      }
    }
    System.out.println(methods + " types, " + trips + " round trips");
  }

  private void check(Object instance, Method echo) throws Exception {
    methods++;
    for (int i = 0; i < EACH; i++) {
      AnnotatedType[] types = echo.getAnnotatedParameterTypes();
      Object value = values.of(types[types.length - 1], 0);
      Object back =
          types.length == 1
              ? echo.invoke(instance, value)
              : echo.invoke(instance, callback(echo.getParameterTypes()[0], value), value);
      if (!same(value, back)) {
        throw new AssertionError(echo.toGenericString() + "\n" + value + "\n" + back);
      }
      trips++;
    }
  }

  /** Each of its methods is to be given {@code value}, and returns what it is given. */
  private static Object callback(Class<?> type, Object value) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (!same(value, arguments[0])) {
            throw new AssertionError(method.toGenericString() + "\n" + value + "\n" + arguments[0]);
          }
          return arguments[0];
        });
  }

  /** As {@code equals}, and into arrays, which may be in records. */
  private static boolean same(Object a, Object b) throws ReflectiveOperationException {
    if (a == null || b == null) {
      return a == b;
    }
    if (a.getClass().isArray()) {
      return a.getClass() == b.getClass() && sameElements(elements(a), elements(b));
    }
    if (a instanceof Record && a.getClass() == b.getClass()) {
      return sameComponents(a, b);
    }
    if (a instanceof List<?> list && b instanceof List<?> other) {
      return sameElements(list, other);
    }
    if (a instanceof Map<?, ?> map && b instanceof Map<?, ?> other) {
      return sameEntries(map, other);
    }
    if (a instanceof Optional<?> one && b instanceof Optional<?> other) {
      return same(one.orElse(null), other.orElse(null));
    }
    return Objects.equals(a, b);
  }

  private static List<Object> elements(Object array) {
    Object[] elements = new Object[Array.getLength(array)];
    Arrays.setAll(elements, i -> Array.get(array, i));
    return Arrays.asList(elements);
  }

  private static boolean sameComponents(Object a, Object b) throws ReflectiveOperationException {
    for (RecordComponent component : a.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      if (!same(accessor.invoke(a), accessor.invoke(b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameElements(List<?> a, List<?> b) throws ReflectiveOperationException {
    Iterator<?> others = b.iterator();
    for (Object element : a) {
      if (!others.hasNext() || !same(element, others.next())) {
        return false;
      }
    }
    return !others.hasNext();
  }

  private static boolean sameEntries(Map<?, ?> a, Map<?, ?> b) throws ReflectiveOperationException {
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      if (!b.containsKey(entry.getKey()) || !same(entry.getValue(), b.get(entry.getKey()))) {
        return false;
      }
    }
    return a.size() == b.size();
  }
}
