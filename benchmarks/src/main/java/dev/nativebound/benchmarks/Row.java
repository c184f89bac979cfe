package dev.nativebound.benchmarks;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One kind of work, done by each implementation.
 *
 * @param name of the row in tables
 * @param work the class with a {@link Benchmark} method for each implementation
 * @param params the values of its {@link org.openjdk.jmh.annotations.Param} fields
 */
record Row(String name, Class<?> work, Map<String, String> params, List<Target> targets) {
  static final String NATIVEBOUND = "nativebound";
  static final String C = "c";

  /** Those that every row has come first. */
  private static final List<String> ORDER = List.of(NATIVEBOUND, C, "c-plain", "jni-rs", "java");

  /** By name, as tables show them. */
  List<String> implementations() {
    return methods().map(method -> implementation(method)).sorted(byOrder()).toList();
  }

  Method method(String implementation) {
    return methods()
        .filter(method -> implementation(method).equals(implementation))
        .findFirst()
        .orElseThrow();
  }

  static Comparator<String> byOrder() {
    return Comparator.comparing(
            (String name) -> ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size())
        .thenComparing(Comparator.naturalOrder());
  }

  private Stream<Method> methods() {
    return Stream.of(work.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class));
  }

  /** {@code jniRs} is jni-rs. */
  private static String implementation(Method method) {
    return method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
