package dev.nativebound.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results for programs: an object for each row, implementation and JDK. */
final class Json {
  private Json() {}

  static String of(List<Results> all) {
    List<String> objects = new ArrayList<>();
    for (Results results : all) {
      for (String implementation : results.row().implementations()) {
        objects.add(object(results, implementation));
      }
    }
    return "[\n  " + String.join(",\n  ", objects) + "\n]\n";
  }

  private static String object(Results results, String implementation) {
    Estimate nanos = results.nanos(implementation);
    return String.format(
        Locale.ROOT,
        "{\"row\": \"%s\", \"impl\": \"%s\", \"jdk\": \"%s\","
            + " \"nsPerOp\": %.3f, \"error\": %.3f, \"ratioToC\": %.4f}",
        results.row().name(),
        implementation,
        results.jdk().feature(),
        nanos.median(),
        nanos.error(),
        results.ratio(implementation, Row.C).median());
  }
}
